import { type OAuth2, readStoredAuth } from '@baton/plugin-sdk';
import pg from 'pg';
import { type CallPorts, openCall } from '../calls/open-call.ts';
import { withinTime } from '../calls/within-time.ts';
import type { ConnectionStore } from '../connections/connection-store.ts';
import { guardedFetch } from '../outgoing/guarded-fetch.ts';
import type { InstalledConnector, PluginHost } from '../plugin-host.ts';
import type { Vault } from '../vault/vault.ts';
import { refuseOtherAccount } from '../connections/refuse-other-account.ts';
import { auditConnected } from './audit-connected.ts';
import { KeepAlive } from './keep-alive.ts';
import { OAuthApps } from './oauth-apps.ts';
import { OAuthSignIn } from './oauth-sign-in.ts';
import { OAuthVendor } from './oauth-vendor.ts';
import { keepAliveAt, type StoredTokens } from './stored-tokens.ts';
import { TokenKeeper } from './token-keeper.ts';

export interface OpenSignIns extends CallPorts {
  pool: pg.Pool;
  vault: Vault;
  host: PluginHost;
  connections: ConnectionStore;
  settings: { publicUrl?: string; insecureSignIn?: boolean };
}

export interface SignIns {
  tokens: TokenKeeper;
  apps: OAuthApps;
  flow: OAuthSignIn;
  /** The one address that vendors send people back to: part of every app registration. */
  redirectUri: string;
  /** Starts to refresh sign-ins that nobody uses. */
  keepAlive(onProblem: (problem: unknown) => void): KeepAlive;
  close(): Promise<void>;
}

/** A refresh holds a connection while the vendor answers: never one that calls wait for. */
const ownConnections = 3;

/** Everything about accounts that a person signs in to at the vendor. */
export function openSignIns(ports: OpenSignIns): SignIns {
  const { pool, vault, host, connections, settings } = ports;
  const own = new pg.Pool({ ...pool.options, max: ownConnections, application_name: 'baton-sign-in' });
  own.on('error', () => undefined);
  const apps = new OAuthApps(pool, vault);
  const vendorOf = async (workspaceId: string, { connector }: InstalledConnector, auth: OAuth2) => {
    const app = await apps.find(workspaceId, connector.id);
    const ways = { fetch: tokenFetch(auth, ports), name: connector.name, insecure: settings.insecureSignIn ?? false };
    return app && new OAuthVendor(auth, app, ways);
  };
  const tokens = new TokenKeeper({
    pool: own,
    vault,
    vendorOf: async ({ workspaceId, connector, auth }) => {
      const vendor = await vendorOf(workspaceId, host.find(connector)!, auth);
      if (!vendor) throw new Error(`The app registration for ${connector} is gone.`);
      return vendor;
    },
  });
  const redirectUri = `${settings.publicUrl ?? 'http://localhost'}${returnPath}`;
  const flow = new OAuthSignIn({
    pool,
    vault,
    find: (connector) => host.find(connector),
    vendorOf,
    accountsOf: (workspaceId, installed, found) => {
      const auth = installed.connector.auth as OAuth2;
      return asking(workspaceId, installed, found, ports, async (context) => {
        return (await auth.accounts?.({ ...context, auth: readStoredAuth(auth, context.auth) })) ?? [];
      });
    },
    connect: async ({ workspaceId, personId }, installed, found) => {
      const { connector } = installed;
      const account = await asking(workspaceId, installed, found, ports, (context) => connector.health(context));
      await refuseOtherAccount(pool, { workspaceId, connector, account });
      const alive = keepAliveAt(found, connector.auth as OAuth2);
      const about = { workspaceId, connector: connector.id, mode: 'live' as const, label: account.label, account };
      await connections.save({ ...about, auth: found, keepAliveAt: alive, ownerId: personId });
      await auditConnected(pool, { workspaceId, personId, connector: connector.id, label: account.label });
      return account;
    },
    redirectUri,
  });
  const authOf = (connector: string) => {
    const auth = host.find(connector)?.connector.auth;
    return auth?.kind === 'oauth2' ? auth : undefined;
  };
  return {
    tokens,
    apps,
    flow,
    redirectUri,
    keepAlive(onProblem) {
      const keeper = new KeepAlive({ pool, vault, tokens, authOf, onProblem });
      keeper.start();
      return keeper;
    },
    close: () => own.end(),
  };
}

/** A page of Baton: it hands what the vendor gave to the API, with the page's own mark against other sites. */
const returnPath = '/connectors/sign-in';

/** To the sign-in server's host and no other. */
function tokenFetch({ tokenUrl }: OAuth2, { agent }: CallPorts): typeof fetch {
  return ((input: string | URL | Request, init?: RequestInit) => {
    const signal = init?.signal ?? AbortSignal.timeout(30_000);
    const fenced = guardedFetch({
      agent,
      hosts: [new URL(tokenUrl).hostname],
      signal,
      beforeSend: async () => undefined,
    });
    return fenced(input, { ...init, redirect: 'manual' });
  }) as typeof fetch;
}

/** One read at the vendor with tokens that are not stored yet. */
async function asking<Result>(
  workspaceId: string,
  installed: InstalledConnector,
  auth: StoredTokens,
  ports: CallPorts,
  ask: (context: ReturnType<typeof openCall>['context']) => Promise<Result>,
): Promise<Result> {
  const connection = { id: '', mode: 'live', label: '', auth, state: 'ready', blockedUntil: 0 } as const;
  const { signal } = new AbortController();
  const owner = { workspaceId, key: '', signal, mayCall: async () => ({ ok: true as const }) };
  const call = openCall(installed, connection, owner, ports);
  return withinTime(ask(call.context), call.signal);
}
