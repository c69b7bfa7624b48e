import type pg from 'pg';
import type { CaseState } from '@baton/process-maps';

/**
 * Moves everything that has happened to a case, and every clock that runs for it, `ms` milliseconds into the past: as if it
 * had arrived that much earlier. Only for cases of the sample company that nobody moves at the moment.
 * @returns false when a worker holds the case or it has changed meanwhile; nothing was done then.
 */
export async function ageCase(pool: pg.Pool, caseId: string, ms: number): Promise<boolean> {
  const { rows } = await pool.query<{ state: CaseState; seq: number }>(
    'select state, seq from cases where id = $1 and sample and (lease_until is null or lease_until < now())',
    [caseId],
  );
  const [found] = rows;
  if (!found) return false;
  const { rowCount } = await pool.query(
    `with aged as (
       update cases set state = $3, created_at = created_at - $4 * interval '1 ms', updated_at = updated_at - $4 * interval '1 ms',
              finished_at = finished_at - $4 * interval '1 ms', wake_at = wake_at - $4 * interval '1 ms'
        where id = $1 and seq = $2 and sample and (lease_until is null or lease_until < now()) returning id),
     history as (
       update case_events set at = at - $4 * interval '1 ms' where case_id in (select id from aged)),
     questions as (
       update asks set opened_at = opened_at - $4 * interval '1 ms', deadline = deadline - $4 * interval '1 ms',
              answered_at = answered_at - $4 * interval '1 ms' where case_id in (select id from aged))
     select id from aged`,
    [caseId, found.seq, JSON.stringify(earlier(found.state, ms)), ms],
  );
  return rowCount === 1;
}

/** The state's own clocks; moments inside the case's data stay what the sender wrote. */
function earlier(state: CaseState, ms: number): CaseState {
  const back = (moment: string): string => new Date(Date.parse(moment) - ms).toISOString();
  const asks = Object.entries(state.asks).map(([id, ask]) => [id, { ...ask, deadline: back(ask.deadline) }] as const);
  const timers = Object.entries(state.timers).map(([id, timer]) => [id, { ...timer, at: back(timer.at) }] as const);
  return { ...state, asks: Object.fromEntries(asks), timers: Object.fromEntries(timers) };
}
