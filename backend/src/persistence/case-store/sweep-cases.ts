import type { Pool } from 'pg';
import { inTransaction } from '../durable/in-transaction.ts';
import { forgetEarly } from '../messages/early-messages.ts';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';

/** Advisory lock number: one process sweeps at a time. */
const sweepLock = 6_201_408;
/** Cases per sweep. */
const mostAtOnce = 500;

/**
 * Belt and braces: wakes cases that should have moved ten seconds ago and that nobody holds, and forgets what was said to
 * cases that have ended, or by others to cases that are no longer there. All look at an index or a short table, so an idle system pays next to nothing.
 * @returns how many cases were woken.
 */
export async function sweepCases(pool: Pool, wakes: WakeWriter): Promise<number> {
  return inTransaction(pool, async (client) => {
    const lock = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [sweepLock]);
    if (!lock.rows[0]?.mine) return 0;
    const { rows } = await client.query<{ id: string }>({
      name: 'sweep-cases',
      text: `
        with late as (
          select id from cases
           where wake_at < now() - interval '10 seconds' and (lease_until is null or lease_until < now())
           order by wake_at limit ${mostAtOnce} for update skip locked),
        moved as (update cases c set wake_at = now() from late where c.id = late.id returning c.id),
        said as (
          select distinct x.case_id as id from case_inbox x join cases c on c.id = x.case_id
           where x.created_at < now() - interval '10 seconds' and c.finished_at is null
             and (c.lease_until is null or c.lease_until < now())
             and not exists (select from child_cases q where q.case_id = c.id and q.state = 'queued') limit ${mostAtOnce})
        select id::text from moved union select id::text from said`,
    });
    await forgetEarly(client);
    await client.query(`delete from case_inbox x using cases c where c.id = x.case_id and c.finished_at is not null`);
    if (rows.length > 0)
      await wakes.write(
        rows.map(({ id }) => ({ caseId: id, at: null })),
        client,
      );
    return rows.length;
  });
}
