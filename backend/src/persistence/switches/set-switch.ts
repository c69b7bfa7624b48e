import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../durable/in-transaction.ts';
import { channels } from '../wake-queue/notices.ts';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';

export interface SwitchSetting {
  workspaceId: string;
  scope: 'everything' | 'map' | 'step' | 'connector';
  /** '' for everything; a map's slug; `slug/step`; a connector's id. */
  target: string;
  off: boolean;
  /** The person's id. */
  by: string;
  reason: string;
}

/** Cases woken per statement. */
const wokenAtOnce = 1_000;

/**
 * Sets a switch; when this resolves, no call leaves any process later than a second after. Switched on, held cases go on.
 * @param also runs in the same transaction, e.g. to write the audit log.
 */
export async function setSwitch(
  pool: Pool,
  wakes: WakeWriter,
  setting: SwitchSetting,
  also?: (client: PoolClient) => Promise<void>,
): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query(
      `insert into switches (workspace_id, scope, target, off, by_id, reason, at) values ($1, $2, $3, $4, $5, $6, now())
       on conflict (workspace_id, scope, target)
       do update set off = excluded.off, by_id = excluded.by_id, reason = excluded.reason, at = excluded.at`,
      [setting.workspaceId, setting.scope, setting.target, setting.off, setting.by, setting.reason],
    );
    await also?.(client);
    await client.query(`select pg_notify('${channels.switches}', $1)`, [setting.workspaceId]);
  });
  if (!setting.off) await wakeHeld(pool, wakes, setting.workspaceId);
}

/** Wakes every case that could move; those that another switch still holds stop again at once. */
async function wakeHeld(pool: Pool, wakes: WakeWriter, workspaceId: string): Promise<void> {
  for (let last = '0'; ;) {
    const ids = await inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `select id::text from cases
          where map_id in (select id from maps where workspace_id = $1) and status = 'running' and finished_at is null
            and id > $2
          order by id limit ${wokenAtOnce}`,
        [workspaceId, last],
      );
      if (rows.length > 0)
        await wakes.write(
          rows.map(({ id }) => ({ caseId: id, at: null })),
          client,
        );
      return rows.map(({ id }) => id);
    });
    const newest = ids.at(-1);
    if (newest === undefined || ids.length < wokenAtOnce) return;
    last = newest;
  }
}
