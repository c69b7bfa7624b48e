import type pg from 'pg';
import type { NewEffect, SandboxRecord, SandboxStore } from '@baton/plugin-sdk/sandbox';

/** One connector's sandbox in one workspace, in the table `sandbox_records`. */
export class PostgresSandboxStore implements SandboxStore {
  readonly #pool: Pick<pg.Pool, 'query'>;
  readonly #owner: readonly [workspaceId: string, connector: string];

  constructor(pool: Pick<pg.Pool, 'query'>, workspaceId: string, connector: string) {
    this.#pool = pool;
    this.#owner = [workspaceId, connector];
  }

  async add({ kind, id, data, key }: NewEffect): Promise<{ record: SandboxRecord; repeated: boolean }> {
    const made = await this.#pool.query(
      `insert into sandbox_records (workspace_id, connector, kind, id, key, data) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [...this.#owner, kind, id, key ?? null, data],
    );
    if (made.rowCount === 1) return { record: { kind, id, data }, repeated: false };
    return this.#repeat({ kind, id, data, key });
  }

  /** The effect is there: counts the attempt. Found by its key, or by its id when it has none. */
  async #repeat({ kind, id, data, key }: NewEffect): Promise<{ record: SandboxRecord; repeated: boolean }> {
    const { rows } = await this.#pool.query<SandboxRecord>(
      `update sandbox_records set attempts = attempts + 1
        where workspace_id = $1 and connector = $2 and (key = $5 or (kind = $3 and id = $4 and (key is null or $5 is null)))
       returning kind, id, data`,
      [...this.#owner, kind, id, key ?? null],
    );
    return { record: rows[0] ?? { kind, id, data }, repeated: rows.length > 0 };
  }

  async get(kind: string, id: string): Promise<SandboxRecord | undefined> {
    const { rows } = await this.#pool.query<SandboxRecord>(
      `select kind, id, data from sandbox_records
        where workspace_id = $1 and connector = $2 and kind = $3 and id = $4`,
      [...this.#owner, kind, id],
    );
    return rows[0];
  }

  async set({ kind, id, data }: SandboxRecord): Promise<boolean> {
    const done = await this.#pool.query(
      `update sandbox_records set data = $5
        where workspace_id = $1 and connector = $2 and kind = $3 and id = $4`,
      [...this.#owner, kind, id, data],
    );
    return done.rowCount === 1;
  }

  async remove(kind: string, id: string): Promise<boolean> {
    const done = await this.#pool.query(
      `delete from sandbox_records where workspace_id = $1 and connector = $2 and kind = $3 and id = $4`,
      [...this.#owner, kind, id],
    );
    return done.rowCount === 1;
  }

  async list(kind: string, where: Record<string, string> = {}, limit = 50): Promise<SandboxRecord[]> {
    const { rows } = await this.#pool.query<SandboxRecord>(
      `select kind, id, data from sandbox_records
        where workspace_id = $1 and connector = $2 and kind = $3 and data @> $4
        order by created_at desc, id limit $5`,
      [...this.#owner, kind, where, limit],
    );
    return rows;
  }
}
