import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { inTransaction } from '../../persistence/durable/in-transaction.ts';
import { channels } from '../../persistence/wake-queue/notices.ts';
import { secretsPlace } from '../vault/rotate-secrets.ts';
import type { Vault } from '../vault/vault.ts';
import type { Connection, ConnectionLine, Connections } from './connection.ts';
import { markLost } from './mark-lost.ts';

export interface NewConnection {
  workspaceId: string;
  connector: string;
  mode: 'sandbox' | 'live';
  label: string;
  account: { id: string; label: string };
  /** Plain credentials; sealed before they are written. Absent in the sandbox. */
  auth?: unknown;
  /** When the sign-in has to be refreshed although nobody uses it. */
  keepAliveAt?: Date | null;
  /** Who connected it: looks after it from now on, unless somebody does already. */
  ownerId?: string;
}

interface ConnectionRow {
  id: string;
  workspace_id: string;
  mode: 'sandbox' | 'live';
  label: string;
  secrets: Buffer | null;
  state: 'ready' | 'needs_reconnect';
  blocked_until: Date | null;
}

/** Milliseconds that a worker may go on with what it knows of a connection. */
const freshFor = 1_000;

/** Connections in PostgreSQL, credentials sealed. Calls read through a short memory: one query a second per connection. */
export class ConnectionStore implements Connections {
  readonly #pool: pg.Pool;
  readonly #vault: Vault;
  readonly #known = new Map<string, { at: number; connection: Promise<Connection | undefined> }>();

  constructor(pool: pg.Pool, vault: Vault) {
    this.#pool = pool;
    this.#vault = vault;
  }

  find(workspaceId: string, connector: string): Promise<Connection | undefined> {
    const key = `${workspaceId} ${connector}`;
    const known = this.#known.get(key);
    if (known && performance.now() - known.at < freshFor) return known.connection;
    const connection = this.#read(workspaceId, connector);
    this.#known.set(key, { at: performance.now(), connection });
    connection.catch(() => this.#known.delete(key));
    return connection;
  }

  async list(workspaceId: string): Promise<ConnectionLine[]> {
    const { rows } = await this.#pool.query<ConnectionLine>(
      'select id, connector, mode, label, account, state from connections where workspace_id = $1 order by connector',
      [workspaceId],
    );
    return rows;
  }

  /** One connection per connector and workspace: connecting again replaces it. */
  async save(wanted: NewConnection): Promise<string> {
    const id = randomUUID();
    const place = secretsPlace('connections', wanted.workspaceId, id);
    const secrets = wanted.auth === undefined ? null : this.#vault.seal(wanted.auth, place);
    // Replaced whole, the id too: what the old credentials were sealed for is gone.
    const { workspaceId, connector, mode, label, account, keepAliveAt = null, ownerId = null } = wanted;
    await this.#pool.query(saveConnection, [
      id,
      workspaceId,
      connector,
      mode,
      label,
      account,
      secrets,
      keepAliveAt,
      ownerId,
    ]);
    await this.#changed(workspaceId);
    return id;
  }

  async remove(workspaceId: string, connector: string): Promise<boolean> {
    const done = await this.#pool.query('delete from connections where workspace_id = $1 and connector = $2', [
      workspaceId,
      connector,
    ]);
    await this.#changed(workspaceId);
    return done.rowCount === 1;
  }

  async block(connectionId: string, untilMs: number): Promise<void> {
    await this.#pool.query(
      'update connections set blocked_until = greatest(blocked_until, to_timestamp($2 / 1000.0)) where id = $1',
      [connectionId, untilMs],
    );
    this.#known.clear();
  }

  async needsReconnect(connectionId: string): Promise<void> {
    await inTransaction(this.#pool, (client) => markLost(connectionId, client));
    this.#known.clear();
  }

  /** A person has found that the account works after all: it may be called again. */
  async works(workspaceId: string, connector: string): Promise<void> {
    await this.#pool.query(
      `update connections set state = 'ready', lost_at = null where workspace_id = $1 and connector = $2`,
      [workspaceId, connector],
    );
    await this.#changed(workspaceId);
  }

  /** The next call reads anew: the credentials have changed. */
  forget(): void {
    this.#known.clear();
  }

  /** Here and in every process that asks whether a call may leave. */
  async #changed(workspaceId: string): Promise<void> {
    this.#known.clear();
    await this.#pool.query(`select pg_notify('${channels.switches}', $1)`, [workspaceId]);
  }

  async #read(workspaceId: string, connector: string): Promise<Connection | undefined> {
    const { rows } = await this.#pool.query<ConnectionRow>(
      `select id, workspace_id, mode, label, secrets, state, blocked_until
         from connections where workspace_id = $1 and connector = $2`,
      [workspaceId, connector],
    );
    const [row] = rows;
    return row && this.#toConnection(row);
  }

  #toConnection(row: ConnectionRow): Connection {
    const { id, mode, label, state, secrets } = row;
    const place = secretsPlace('connections', row.workspace_id, id);
    const auth = secrets === null ? undefined : this.#vault.open(secrets, place);
    return { id, mode, label, state, auth, blockedUntil: row.blocked_until?.getTime() ?? 0 };
  }
}

/** Whoever connects first looks after it; another admin stands in, when there is one. Connecting again keeps both. */
const saveConnection = `
  insert into connections as c (id, workspace_id, connector, mode, label, account, secrets, keep_alive_at, owner_id, backup_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9,
    (select p.id from people p where p.workspace_id = $2 and p.active and 'admin' = any(p.roles) and p.id <> $9
      order by p.created_at, p.id limit 1))
  on conflict (workspace_id, connector) do update
  set id = excluded.id, mode = excluded.mode, label = excluded.label, account = excluded.account,
      secrets = excluded.secrets, keep_alive_at = excluded.keep_alive_at, state = 'ready', blocked_until = null,
      worked_at = null, failed_at = null, failed_in = null, failure = null, lost_at = null, created_at = now(),
      owner_id = coalesce(c.owner_id, excluded.owner_id),
      backup_id = case when c.owner_id is null then excluded.backup_id else c.backup_id end`;
