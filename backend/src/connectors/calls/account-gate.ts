import type { Connector, OAuth2 } from '@baton/plugin-sdk';
import type { Failure } from '@baton/process-maps';
import type { Connection, Connections } from '../connections/connection.ts';
import type { CallNotes } from '../health/call-notes.ts';
import type { RateLimits } from '../limits/rate-limits.ts';
import type { StoredTokens } from '../oauth/stored-tokens.ts';
import type { SignedInAccount, TokenKeeper } from '../oauth/token-keeper.ts';
import { failureOf } from './failure-of.ts';

export interface GatePorts {
  connections: Connections;
  limits: RateLimits;
  notes: CallNotes;
  tokens: Pick<TokenKeeper, 'fresh' | 'renew'>;
}

/** Where a call is about to go. */
export interface Wanted {
  connector: Connector;
  /** Name of one of the connector's limits. */
  limit: string;
  workspaceId: string;
}

/** A call that may not leave now. */
export interface Barred {
  failure: Failure;
  /** There is an account, but only a person can bring it back: cases wait for that instead of failing. */
  lost?: boolean;
}

/** What every call passes on its way out, whatever it is for: is the account connected, and may it be called now? */
export class AccountGate {
  readonly #ports: GatePorts;

  constructor(ports: GatePorts) {
    this.#ports = ports;
  }

  async enter(wanted: Wanted): Promise<{ connection: Connection | undefined } | Barred> {
    const connection = await this.#ports.connections.find(wanted.workspaceId, wanted.connector.id);
    const barred = connectionProblem(wanted.connector, connection) ?? (await this.#limitProblem(wanted, connection));
    return barred ?? this.#signedIn(wanted, connection);
  }

  /** After the vendor refused an access token: the same account with another one, when there is one. */
  async renew(wanted: Wanted, connection: Connection | undefined): Promise<Connection | undefined> {
    if (!connection || !isSignedIn(wanted, connection)) return undefined;
    const entered = await this.#withTokens(wanted, connection, (account, tokens) =>
      this.#ports.tokens.renew(account, tokens.accessToken),
    );
    return 'failure' in entered ? undefined : entered.connection;
  }

  async #signedIn(wanted: Wanted, connection: Connection | undefined) {
    if (!connection || !isSignedIn(wanted, connection)) return { connection };
    return this.#withTokens(wanted, connection, (account, tokens) => this.#ports.tokens.fresh(account, tokens));
  }

  async #withTokens(
    { connector, workspaceId }: Wanted,
    connection: Connection,
    find: (account: SignedInAccount, tokens: StoredTokens) => Promise<StoredTokens>,
  ): Promise<{ connection: Connection } | Barred> {
    const tokens = connection.auth as StoredTokens;
    const auth = connector.auth as OAuth2;
    try {
      const good = await find({ id: connection.id, workspaceId, connector: connector.id, auth }, tokens);
      if (good.accessToken !== tokens.accessToken) this.#ports.connections.forget();
      return { connection: { ...connection, auth: good } };
    } catch (thrown) {
      this.#ports.connections.forget();
      const failure = failureOf(thrown, { name: connector.name, auth: tokens, writesSent: 0, settleMs: 0 });
      return { failure, lost: failure.code === 'auth_revoked' };
    }
  }

  /** A call got its answer. */
  worked(connection: Connection | undefined): void {
    if (connection) this.#ports.notes.note(connection.id, { ok: true });
  }

  /** What one call learned about the account concerns every worker. @param what title of what was tried */
  async remember(what: string, failure: Failure, connection: Connection | undefined): Promise<void> {
    if (!connection) return;
    const { code, retryAfterMs, message } = failure;
    const { connections, notes } = this.#ports;
    notes.note(connection.id, { ok: false, what, message });
    if (connection.mode !== 'live') return;
    if (code === 'rate_limited' && retryAfterMs) await connections.block(connection.id, Date.now() + retryAfterMs);
    if (code === 'auth_revoked') await connections.needsReconnect(connection.id);
  }

  /** Live calls only: a stand-in has no limits. */
  async #limitProblem(wanted: Wanted, connection: Connection | undefined): Promise<Barred | undefined> {
    if (connection?.mode === 'sandbox') return undefined;
    const { connector, workspaceId } = wanted;
    const blockedMs = (connection?.blockedUntil ?? 0) - Date.now();
    const limit = connector.limits[wanted.limit]!;
    const owner = limit.per === 'app' ? 'app' : (connection?.id ?? workspaceId);
    const waitMs =
      blockedMs > 0 ? blockedMs : await this.#ports.limits.take(`${connector.id}:${owner}:${wanted.limit}`, limit);
    if (waitMs <= 0) return undefined;
    const message = `${connector.name} may be called again in ${Math.ceil(waitMs / 1000)} s.`;
    return { failure: { code: 'rate_limited', message, retryAfterMs: waitMs } };
  }
}

const isSignedIn = ({ connector }: Wanted, { mode }: Connection): boolean =>
  connector.auth.kind === 'oauth2' && mode === 'live';

function connectionProblem(connector: Connector, connection: Connection | undefined): Barred | undefined {
  const { name } = connector;
  if (!connection) {
    if (connector.auth.kind === 'none') return undefined;
    return { failure: { code: 'auth_revoked', message: `${name} is not connected. An admin can connect it.` } };
  }
  if (connection.mode === 'sandbox') {
    return connector.sandbox
      ? undefined
      : { failure: { code: 'permanent', message: `${name} has no sandbox. Connect an account.` } };
  }
  if (connection.state === 'ready') return undefined;
  const message = `${name} no longer accepts the stored sign-in. An admin has to connect it again.`;
  return { failure: { code: 'auth_revoked', message }, lost: true };
}

/** A key that is turned away stays turned away: unlike a token, nothing can renew it but a person. */
export function withKeyLost(failure: Failure, { auth }: Connector, connection: Connection | undefined): Failure {
  const isOver = failure.code === 'auth_expired' && auth.kind === 'key' && connection?.mode === 'live';
  return isOver ? { ...failure, code: 'auth_revoked' } : failure;
}
