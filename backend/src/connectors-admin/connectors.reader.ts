import type { ConnectorDetail, ConnectorList } from '@baton/contract';
import type { Descriptor } from '@baton/plugin-sdk';
import { Inject, Injectable } from '@nestjs/common';
import type { InstalledConnector, PluginHost } from '../connectors/plugin-host.ts';
import { ACCOUNTS, PLUGINS, type AccountsDoor } from '../http/parts.ts';
import { notFound } from '../http/refusal.ts';
import { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { type ConnectionRow, connectionsOf } from './connection-rows.ts';
import { type AboutConnector, asForm, capabilitiesOf, toConnectorLine } from './connector-line.ts';
import { markOfUses, toUse, type UseRow, usesOf } from './connector-uses.ts';
import { type SubscriptionView, subscriptionsOf, toSubscription } from './subscription-rows.ts';

/** The installed connectors as this company sees them. */
@Injectable()
export class ConnectorsReader {
  constructor(
    private readonly rows: WorkspaceRows,
    @Inject(PLUGINS) private readonly plugins: PluginHost,
    @Inject(ACCOUNTS) private readonly accounts: AccountsDoor,
  ) {}

  async list(workspaceId: string): Promise<ConnectorList> {
    const about = await this.about(workspaceId);
    return { connectors: this.plugins.descriptors().map((descriptor) => toConnectorLine(about(descriptor))) };
  }

  /** @throws 404 */
  installed(id: string): InstalledConnector {
    const installed = this.plugins.find(id);
    if (!installed) throw notFound(`connector “${id}”`);
    return installed;
  }

  /** @throws 404 */
  async detail(workspaceId: string, id: string): Promise<ConnectorDetail> {
    const { descriptor } = this.installed(id);
    const [about, app, subscriptions] = await Promise.all([
      this.about(workspaceId),
      this.appOf(workspaceId, descriptor),
      this.rows.of<SubscriptionView>(workspaceId, subscriptionsOf, [id]),
    ]);
    const known = about(descriptor);
    const { connection } = known;
    const uses = known.uses.map(toUse);
    return {
      ...toConnectorLine(known),
      ...capabilitiesOf(descriptor),
      keyFields: descriptor.auth.kind === 'key' ? asForm(descriptor.auth.fields) : null,
      app,
      connectedAt: connection?.connectedAt.toISOString() ?? null,
      owner: connection?.owner ?? null,
      backup: connection?.backup ?? null,
      uses,
      subscriptions: subscriptions.map((row) => toSubscription(row, descriptor)),
      seen: markOfUses(uses),
    };
  }

  private async appOf(workspaceId: string, { id, auth }: Descriptor): Promise<ConnectorDetail['app']> {
    if (auth.kind !== 'oauth2') return null;
    const { apps, redirectUri } = this.accounts.signIns;
    const known = await apps.find(workspaceId, id);
    return { clientId: known?.clientId ?? '', returnAddress: redirectUri, permissions: [...auth.scopes] };
  }

  private async about(workspaceId: string): Promise<(descriptor: Descriptor) => AboutConnector> {
    const [connections, uses, off] = await Promise.all([
      this.rows.of<ConnectionRow>(workspaceId, connectionsOf),
      this.rows.of<UseRow>(workspaceId, usesOf),
      this.rows.of<{ target: string }>(workspaceId, switchedOff),
    ]);
    return (descriptor) => ({
      descriptor,
      connection: connections.find(({ connector }) => connector === descriptor.id),
      uses: uses.filter(({ connector }) => connector === descriptor.id),
      off: off.some(({ target }) => target === descriptor.id || target === ''),
    });
  }
}

const switchedOff = `
  select case scope when 'everything' then '' else target end as target from switches
   where workspace_id = $1 and off and scope in ('everything', 'connector')`;
