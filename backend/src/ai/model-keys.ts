import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { secretsPlace } from '../connectors/vault/rotate-secrets.ts';
import type { Vault } from '../connectors/vault/vault.ts';
import type { ModelKey } from './claude/claude.provider.ts';

export type KeyPlace = 'none' | 'stored' | 'environment';

/** Milliseconds that a worker may go on with a key that another process has replaced. */
const KEEP_MS = 2_000;

/** Where the keys for AI models are: a company's own, sealed in the database, goes before the installation's. */
export class ModelKeys {
  readonly #pool: Pick<pg.Pool, 'query'>;
  readonly #vault: Vault;
  readonly #environment: string | undefined;
  readonly #kept = new Map<string, { until: number; key: Promise<string | undefined> }>();

  /** @param environment the installation's key, for companies that have stored none */
  constructor(pool: Pick<pg.Pool, 'query'>, vault: Vault, environment?: string) {
    this.#pool = pool;
    this.#vault = vault;
    this.#environment = environment;
  }

  async keyOf(workspaceId: string): Promise<ModelKey | undefined> {
    const key = await this.#stored(workspaceId);
    return key === undefined ? this.fallback() : { reveal: () => key };
  }

  /** Should the company's own be forgotten: the installation's, if any. */
  fallback(): ModelKey | undefined {
    const key = this.#environment;
    return key === undefined ? undefined : { reveal: () => key };
  }

  async placeOf(workspaceId: string): Promise<KeyPlace> {
    if ((await this.#stored(workspaceId)) !== undefined) return 'stored';
    return this.#environment === undefined ? 'none' : 'environment';
  }

  /** Replaces the company's key; null drops it. Once it is committed, call `forget`. @param writer of the transaction */
  async save(workspaceId: string, key: string | null, writer: Writer): Promise<void> {
    if (key === null) {
      await writer.query('delete from model_keys where workspace_id = $1', [workspaceId]);
      return;
    }
    const id = randomUUID();
    const sealed = this.#vault.seal(key, secretsPlace('model_keys', workspaceId, id));
    await writer.query(
      `insert into model_keys (id, workspace_id, secrets) values ($1, $2, $3)
       on conflict (workspace_id) do update set id = excluded.id, secrets = excluded.secrets, created_at = now()`,
      [id, workspaceId, sealed],
    );
  }

  /** What another process or a finished transaction has written counts from now on. */
  forget(workspaceId: string): void {
    this.#kept.delete(workspaceId);
  }

  #stored(workspaceId: string): Promise<string | undefined> {
    const kept = this.#kept.get(workspaceId);
    if (kept && kept.until > performance.now()) return kept.key;
    const key = this.#read(workspaceId);
    this.#kept.set(workspaceId, { until: performance.now() + KEEP_MS, key });
    key.catch(() => this.#kept.delete(workspaceId));
    return key;
  }

  async #read(workspaceId: string): Promise<string | undefined> {
    const { rows } = await this.#pool.query<{ id: string; secrets: Buffer }>(
      'select id, secrets from model_keys where workspace_id = $1',
      [workspaceId],
    );
    const [row] = rows;
    return row && (this.#vault.open(row.secrets, secretsPlace('model_keys', workspaceId, row.id)) as string);
  }
}

/** As much of a database transaction as a write needs. */
interface Writer {
  query(statement: string, parameters: unknown[]): Promise<unknown>;
}
