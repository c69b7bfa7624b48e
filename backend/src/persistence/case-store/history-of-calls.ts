import type { Json } from '@baton/process-maps';
import type { Pool } from 'pg';
import type { Done } from '../../engine/ports.ts';

/** Looks up in the case history what a call was given and has answered; nothing when no call of that visit succeeded. */
export function historyOfCalls(pool: Pool) {
  return async (caseId: string, step: string, visit: number): Promise<Done | undefined> => {
    const { rows } = await pool.query<{ input: Json | null; output: Json }>(
      `select event->'input' as input, event->'output' as output from case_events
        where case_id = $1 and event->>'kind' = 'step_succeeded' and event->>'step' = $2 and (event->>'visit')::int = $3
          and event ? 'input'
        order by seq limit 1`,
      [caseId, step, visit],
    );
    const [row] = rows;
    return row && { input: row.input, output: row.output };
  };
}
