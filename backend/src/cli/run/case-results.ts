import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

/** Where a case of the trial came to rest. */
export interface CaseResult {
  caseId: string;
  title: string;
  status: string;
  /** The open question and who would answer it. */
  question: string | null;
  owner: string | null;
  step: string | null;
}

/** Milliseconds without any progress after which waiting ends. */
const patience = 60_000;

/** Waits until nobody moves a case any more: each is finished, waits, or stands in front of a person. */
export async function settled(pool: pg.Pool, workspaceId: string): Promise<CaseResult[]> {
  let seen = '';
  for (let until = Date.now() + patience; Date.now() < until; await sleep(50)) {
    const { rows } = await pool.query<{ moving: number; progress: string }>(
      `select count(*) filter (where status = 'running')::int as moving, coalesce(sum(seq), 0)::text as progress
         from cases where workspace_id = $1`,
      [workspaceId],
    );
    const { moving, progress } = rows[0]!;
    if (moving === 0) break;
    if (progress !== seen) until = Date.now() + patience;
    seen = progress;
  }
  return results(pool, workspaceId);
}

async function results(pool: pg.Pool, workspaceId: string): Promise<CaseResult[]> {
  const { rows } = await pool.query<CaseResult>(
    `select c.id::text as "caseId", c.title, c.status, a.question, p.name as owner, a.step
       from cases c
       left join lateral (select * from asks where case_id = c.id and state in ('open', 'acknowledged') limit 1) a on true
       left join people p on p.id = a.holder_id
      where c.workspace_id = $1 order by c.id`,
    [workspaceId],
  );
  return rows;
}
