import path from 'node:path';
import type { Connector } from '@baton/plugin-sdk';
import type pg from 'pg';
import type { Actions } from '../engine/ports.ts';
import type { ActionCatalog } from '@baton/process-maps';
import { StartProblem } from '../config/start-problem.ts';
import { buildCatalog } from './catalog/build-catalog.ts';
import { ConnectorActions, type ConnectorActionsPorts } from './calls/connector-actions.ts';
import type { CallPorts } from './calls/open-call.ts';
import { connectAccount, type Connected } from './connections/connect-account.ts';
import { ConnectionStore } from './connections/connection-store.ts';
import { DropFolder } from './install/drop-folder.ts';
import { PostgresCallNotes } from './health/call-notes.ts';
import { MessageLog } from './inspector/message-log.ts';
import { InstalledPluginsWatch } from './install/installed-plugins-watch.ts';
import { PluginInstaller } from './install/plugin-installer.ts';
import { PluginLooks } from './install/plugin-looks.ts';
import { PluginRows } from './install/plugin-rows.ts';
import { installedPlugins } from './installed-plugins.ts';
import { SharedRateLimits } from './limits/rate-limits.ts';
import { badNetwork } from './outgoing/address-rules.ts';
import { openFolder } from './outgoing/open-folder.ts';
import { openAgent } from './outgoing/open-agent.ts';
import { openSignIns, type SignIns } from './oauth/open-sign-ins.ts';
import { PluginHost } from './plugin-host.ts';
import { PostgresSandboxStore } from './sandbox/postgres-sandbox-store.ts';
import { logExchanges } from './sandbox/log-exchanges.ts';
import type { WatchSandbox } from './sandbox/sandbox-fetch.ts';
import { workingHoursOf } from './calls/working-hours-of.ts';
import { openSubscriptions, type Subscriptions } from './triggers/subscriptions/open-subscriptions.ts';
import { AccountTries } from './tries/account-tries.ts';
import { openVault } from './vault/open-vault.ts';
import type { KeySource } from './vault/master-keys.ts';
import type { Vault } from './vault/vault.ts';

export interface ConnectorSettings extends KeySource {
  /** Networks (CIDR) that connectors may reach although they are not public. */
  openNetworks?: readonly string[];
  /** Gets every sandbox request and answer, one line of JSON each. */
  sandboxLog?: string;
  watchSandbox?: WatchSandbox;
  log?: (line: string) => void;
  /** Told about an installed plugin that cannot be used; everything else goes on. */
  onProblem?: (problem: unknown) => void;
  /** Where people reach Baton; vendors send them back there after a sign-in. */
  publicUrl?: string;
  /** For tests: sign-in servers without TLS. */
  insecureSignIn?: boolean;
  /** For tests: other plugins than those that ship. */
  plugins?: readonly Connector[];
}

/** Everything of connectors that a process needs. */
export interface Connectors {
  host: PluginHost;
  actions: Actions & Pick<ConnectorActions, 'undo'>;
  /** Accounts that a person signs in to at the vendor. */
  signIns: SignIns;
  /** What arrived and what became of it. */
  messages: MessageLog;
  /** Calls that a person makes by hand. */
  tries: AccountTries;
  /** What vendors are asked to tell published maps. */
  subscriptions: Subscriptions;
  /** What triggers need for calls of their own. */
  calls: ConnectorActionsPorts & { messages: MessageLog };
  connections: ConnectionStore;
  vault: Vault;
  /** What admins have installed: taken up and ended while the process runs. */
  installed: InstalledPluginsWatch;
  installer: PluginInstaller;
  /** What admins looked at before installing it. */
  looks: PluginLooks;
  drop: DropFolder;
  /** Connects a workspace's account after the vendor has confirmed it; without `auth`, the connector's sandbox. */
  connect(workspaceId: string, connector: string, auth?: unknown, personId?: string): Promise<Connected>;
  /** The action catalog as one workspace sees it. */
  catalogOf(workspaceId: string): Promise<ActionCatalog>;
  close(): Promise<void>;
}

/** Milliseconds that one call to a vendor may take in all. */
const callTimeLimit = 45_000;

export async function openConnectors(pool: pg.Pool, settings: ConnectorSettings): Promise<Connectors> {
  const host = new PluginHost(settings.plugins ?? installedPlugins);
  const rows = new PluginRows(pool);
  const onProblem = settings.onProblem ?? (() => undefined);
  const installed = new InstalledPluginsWatch({ rows, host, home: settings.home, onProblem });
  const refresh = () => installed.refresh();
  const installer = new PluginInstaller({ pool, home: settings.home, bundled: host.bundledIds(), refresh });
  await installed.start();
  const vault = await openVault(pool, settings);
  const connections = new ConnectionStore(pool, vault);
  const open = settings.openNetworks ?? [];
  const bad = badNetwork(open);
  if (bad) throw new StartProblem(`Expected BATON_OPEN_NETWORKS to list networks such as 10.1.0.0/16, found “${bad}”.`);
  const agent = openAgent(open);
  const watchSandbox = settings.watchSandbox ?? (settings.sandboxLog ? logExchanges(settings.sandboxLog) : undefined);
  const ports: CallPorts = {
    agent,
    open,
    sandboxStore: (workspaceId, connector) => new PostgresSandboxStore(pool, workspaceId, connector),
    ...(watchSandbox && { watchSandbox }),
    log: settings.log ?? (() => undefined),
    folderOf: (workspaceId) => openFolder(path.join(settings.home, 'files', workspaceId)),
    workingHours: (workspaceId) => workingHoursOf(pool, workspaceId),
    timeLimit: callTimeLimit,
  };
  const signIns = openSignIns({ ...ports, pool, vault, host, connections, settings });
  const notes = new PostgresCallNotes(pool, onProblem);
  const messages = new MessageLog(pool, onProblem);
  const calls = {
    ...ports,
    host,
    connections,
    notes,
    messages,
    limits: new SharedRateLimits(pool),
    tokens: signIns.tokens,
  };
  const actions = new ConnectorActions(calls);
  return {
    host,
    actions,
    calls,
    messages,
    tries: new AccountTries(calls),
    subscriptions: openSubscriptions({ ...calls, pool, vault, ...addressesOf(settings) }),
    signIns,
    connections,
    vault,
    installed,
    installer,
    looks: new PluginLooks(pool),
    drop: new DropFolder(settings.home),
    connect: async (workspaceId, connector, auth, personId) => {
      const found = host.find(connector);
      if (!found) return { ok: false, message: `The connector “${connector}” is not installed.` };
      const by = personId === undefined ? {} : { personId };
      return connectAccount({ workspaceId, installed: found, auth, ...by }, connections, { ...ports, pool });
    },
    catalogOf: async (workspaceId) => {
      const lines = await connections.list(workspaceId);
      return buildCatalog(host.descriptors(), Object.fromEntries(lines.map((line) => [line.connector, line.mode])));
    },
    async close() {
      await installed.stop();
      await notes.write();
      await messages.write().catch(onProblem);
      await signIns.close();
      await agent.close();
    },
  };
}

const addressesOf = ({ publicUrl = 'http://localhost', insecureSignIn = false }: ConnectorSettings) => ({
  publicUrl,
  insecure: insecureSignIn,
});
