import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { inTransaction } from '../../persistence/durable/in-transaction.ts';
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
    await this.#pool.query(
      `insert into connections (id, workspace_id, connector, mode, label, account, secrets, keep_alive_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (workspace_id, connector) do update
       set id = excluded.id, mode = excluded.mode, label = excluded.label, account = excluded.account,
           secrets = excluded.secrets, keep_alive_at = excluded.keep_alive_at, state = 'ready', blocked_until = null, created_at = now()`,
      [
        id,
        wanted.workspaceId,
        wanted.connector,
        wanted.mode,
        wanted.label,
        wanted.account,
        secrets,
        wanted.keepAliveAt ?? null,
      ],
    );
    this.#known.clear();
    return id;
  }

  async remove(workspaceId: string, connector: string): Promise<boolean> {
    const done = await this.#pool.query('delete from connections where workspace_id = $1 and connector = $2', [
      workspaceId,
      connector,
    ]);
    this.#known.clear();
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

  /** The next call reads anew: the credentials have changed. */
  forget(): void {
    this.#known.clear();
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
