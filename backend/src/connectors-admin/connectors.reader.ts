import type { ConnectorList } from '@baton/contract';
import type { Json } from '@baton/process-maps';
import { Inject, Injectable } from '@nestjs/common';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { PLUGINS } from '../http/parts.ts';

/** The installed connectors as this company sees them. */
@Injectable()
export class ConnectorsReader {
  constructor(
    private readonly rows: WorkspaceRows,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
  ) {}

  async list(workspaceId: string): Promise<ConnectorList> {
    const [connections, uses, off] = await Promise.all([
      this.rows.of<ConnectionRow>(workspaceId, connectionsOf),
      this.rows.of<{ connector: string; title: string }>(workspaceId, usesOf),
      this.rows.of<{ target: string }>(workspaceId, switchedOff),
    ]);
    return {
      connectors: this.plugins.descriptors().map((descriptor) => {
        const connection = connections.find((row) => row.connector === descriptor.id);
        return {
          id: descriptor.id,
          name: descriptor.name,
          version: descriptor.version,
          category: descriptor.category,
          mode: connection?.mode ?? (descriptor.auth.kind === 'none' ? 'not_needed' : 'not_connected'),
          hasSandbox: descriptor.sandbox,
          account: connection ? accountName(connection) : '',
          usedBy: uses.filter((use) => use.connector === descriptor.id).map((use) => use.title),
          off: off.some(({ target }) => target === descriptor.id || target === ''),
        };
      }),
    };
  }
}

interface ConnectionRow {
  connector: string;
  label: string;
  mode: 'sandbox' | 'live';
  account: Json;
}

function accountName({ label, account }: ConnectionRow): string {
  const given = account !== null && typeof account === 'object' && !Array.isArray(account) ? account : {};
  const name = given['name'] ?? given['label'];
  return typeof name === 'string' ? name : label;
}

const connectionsOf = 'select connector, label, mode, account from connections where workspace_id = $1';

/** Published maps that use a connector in their trigger or a step. */
const usesOf = `
  select distinct used.connector, m.title
    from maps m
    join map_versions v on v.map_id = m.id and v.version = m.published_version
    cross join lateral (
      select v.pipeline->'trigger'->>'connector' as connector
      union select step.value->>'connector' from json_each(v.pipeline->'steps') step) used
   where m.workspace_id = $1 and used.connector is not null order by m.title`;

const switchedOff = `
  select case scope when 'everything' then '' else target end as target from switches
   where workspace_id = $1 and off and scope in ('everything', 'connector')`;
