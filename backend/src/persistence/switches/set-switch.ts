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
  /** What happens to cases that run; paused when nothing is said. */
  running?: 'pause' | 'finish' | 'people';
  /** The person's id. */
  by: string;
  reason: string;
  /** Only whoever has switched it off changes that; undefined or true = this person may in any case. */
  always?: boolean;
}

/** Somebody else has it switched off. */
export interface NotYours {
  by: string | null;
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
): Promise<NotYours | undefined> {
  const { workspaceId, scope, target, off, running = 'pause', by, reason, always = true } = setting;
  const notYours = await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ scope: string }>(setStatement, [
      workspaceId,
      scope,
      target,
      off,
      by,
      reason,
      running,
      always,
    ]);
    if (rows.length === 0) return holderOf(client, setting);
    await also?.(client);
    await client.query(`select pg_notify('${channels.switches}', $1)`, [workspaceId]);
    return undefined;
  });
  // Also what is switched off but may finish, or is asked of people: it may have been held by another setting before.
  if (!notYours && !(off && running === 'pause')) await wakeHeld(pool, wakes, workspaceId);
  return notYours;
}

/** $7 running, $8 whatever somebody else has set. Cases whose intake is under way may get lower numbers, and finish, too. */
const setStatement = `
insert into switches as s (workspace_id, scope, target, off, by_id, reason, at, running, last_case)
values ($1, $2, $3, $4, $5, $6, now(), $7,
        case when $4 and $7 = 'finish' then coalesce((select max(id) from cases where workspace_id = $1), 0) end)
on conflict (workspace_id, scope, target) do update set off = excluded.off, by_id = excluded.by_id, reason = excluded.reason,
  at = excluded.at, running = excluded.running, last_case = excluded.last_case
  where $8 or not s.off or s.by_id = excluded.by_id
returning scope`;

async function holderOf(client: PoolClient, { workspaceId, scope, target }: SwitchSetting): Promise<NotYours> {
  const { rows } = await client.query<NotYours>(
    `select p.name as by from switches s left join people p on p.id = s.by_id
      where s.workspace_id = $1 and s.scope = $2 and s.target = $3`,
    [workspaceId, scope, target],
  );
  return rows[0] ?? { by: null };
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
