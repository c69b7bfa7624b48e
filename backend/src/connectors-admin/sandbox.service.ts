import type { ConnectorList } from '@baton/contract';
import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.ts';
import type { PluginHost } from '../connectors/plugin-host.ts';
import { CONNECT, PLUGINS, type Connect } from '../http/parts.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { SignedInPerson } from '../http/signed-in.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { ConnectorsReader } from './connectors.reader.ts';

/** A connector's stand-in, for trying a map before there is an account. */
@Injectable()
export class SandboxService {
  constructor(
    private readonly rows: WorkspaceRows,
    private readonly connectors: ConnectorsReader,
    private readonly audit: AuditLog,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
    @Inject(CONNECT) private readonly connect: Connect,
  ) {}

  /** @throws 409 while a real account is connected: a click must not cut it off */
  async use(person: SignedInPerson, id: string): Promise<ConnectorList> {
    const { workspaceId } = person;
    const installed = this.plugins.find(id);
    if (!installed) throw notFound(`connector “${id}”`);
    const { name } = installed.connector;
    const [known] = await this.rows.of<{ mode: string }>(workspaceId, connectionOf, [id]);
    if (known?.mode === 'live') {
      throw new Refusal(409, 'account_connected', `${name} has a real account connected, so the sandbox is not used.`);
    }
    const connected = await this.connect(workspaceId, id);
    if (!connected.ok) throw new Refusal(409, 'no_sandbox', connected.message);
    if (!known) await this.audit.by(person, 'account_connected', id, { mode: 'sandbox' });
    return this.connectors.list(workspaceId);
  }
}

const connectionOf = 'select mode from connections where workspace_id = $1 and connector = $2';
