import type pg from 'pg';
import { inTransaction } from '../../persistence/durable/in-transaction.ts';
import { integrityOf } from './integrity.ts';
import type { Fetched } from './fetch-package.ts';

/** Packages that one company may keep at a time: looking at many must not fill the database. */
const most = 5;

/** What admins looked at and have not installed yet: for an hour, and for their own company only. */
export class PluginLooks {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async keep(workspaceId: string, { packed, source }: Fetched): Promise<void> {
    await inTransaction(this.#pool, async (client) => {
      await client.query(
        `insert into plugin_looks (workspace_id, integrity, package, source) values ($1, $2, $3, $4)
         on conflict (workspace_id, integrity) do update set source = excluded.source, looked_at = now()`,
        [workspaceId, integrityOf(packed), packed, source],
      );
      await client.query(
        `delete from plugin_looks where looked_at < now() - interval '1 hour' or (workspace_id = $1 and integrity not in
           (select integrity from plugin_looks where workspace_id = $1 order by looked_at desc limit ${most}))`,
        [workspaceId],
      );
    });
  }

  /** Undefined when nobody of this company looked at it lately. */
  async find(workspaceId: string, integrity: string): Promise<Fetched | undefined> {
    const { rows } = await this.#pool.query<{ package: Buffer; source: string }>(
      `select package, source from plugin_looks
        where workspace_id = $1 and integrity = $2 and looked_at > now() - interval '1 hour'`,
      [workspaceId, integrity],
    );
    return rows[0] && { packed: rows[0].package, source: rows[0].source };
  }

  async forget(workspaceId: string, integrity: string): Promise<void> {
    await this.#pool.query('delete from plugin_looks where workspace_id = $1 and integrity = $2', [
      workspaceId,
      integrity,
    ]);
  }
}
