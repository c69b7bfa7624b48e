import type { CaseEvent } from '@baton/process-maps';
import type { PoolClient } from 'pg';
import { inTransaction } from '../durable/in-transaction.ts';
import type { CarePorts } from './case-care.ts';

/** `left`: cases that nothing was done to, and why. Unknown ones are in neither list. */
export interface Told {
  done: string[];
  left: { id: string; why: string }[];
}

/** A case as it stands, looked at under its lock. */
export interface StandingCase {
  id: string;
  ended: boolean;
  /** Reason code of its end. */
  reason_code: string | null;
  held: 'paused' | 'quarantined' | null;
  undoing: boolean;
  /** Actions that could be undone. */
  done: number;
  /** Cases that it has started and waits for. */
  children: number;
}

export interface Saying {
  workspaceId: string;
  event: CaseEvent;
  /** Why this case is not told, in a sentence. */
  whyNot: (row: StandingCase) => string | undefined;
  /** Runs in the same transaction when any case is told, such as the line in the audit log. */
  also?: (client: PoolClient, done: string[]) => Promise<void>;
}

/** Cases per transaction: the rows of all of them are locked meanwhile. */
const chunk = 500;

/** Says something to each of these cases where it means something, with the wake-ups that bring it to them. */
export async function sayToCases(ports: CarePorts, ids: string[], saying: Saying): Promise<Told> {
  const told: Told = { done: [], left: [] };
  const wanted = [...new Set(ids)];
  for (let from = 0; from < wanted.length; from += chunk) {
    const part = await inTransaction(ports.pool, (client) =>
      tell(ports, wanted.slice(from, from + chunk), saying, client),
    );
    told.done.push(...part.done);
    told.left.push(...part.left);
  }
  if (told.done.length > 0) ports.notices.give();
  return told;
}

async function tell({ wakes }: CarePorts, ids: string[], saying: Saying, client: PoolClient): Promise<Told> {
  const { workspaceId, event, whyNot, also } = saying;
  const { rows } = await client.query<StandingCase>(standingStatement, [workspaceId, ids]);
  const told: Told = { done: [], left: [] };
  for (const row of rows) {
    const why = whyNot(row);
    if (why === undefined) told.done.push(row.id);
    else told.left.push({ id: row.id, why });
  }
  if (told.done.length === 0) return told;
  await client.query(event.kind === 'undo_asked' ? reopenStatement : sayStatement, [told.done, JSON.stringify(event)]);
  await wakes.write(
    told.done.map((caseId) => ({ caseId, at: null })),
    client,
  );
  await also?.(client, told.done);
  return told;
}

const standingStatement = `
select c.id::text, c.finished_at is not null as ended, c.state->'outcome'->>'reasonCode' as reason_code,
       c.state->'held'->>'kind' as held, c.state ? 'undoing' as undoing, jsonb_array_length(c.state->'done') as done,
       (select count(*)::int from child_cases x where x.parent_id = c.id and x.waits) as children
  from cases c where c.workspace_id = $1 and c.id = any($2::bigint[]) order by c.id for update of c`;

const sayStatement = `insert into case_inbox (case_id, event) select id, $2::jsonb from unnest($1::bigint[]) as t(id)`;

/** A case that has ended can be claimed again only when its row says that it has not. */
const reopenStatement = `
with opened as (
  update cases set finished_at = null, wake_at = now() where id = any($1::bigint[]) and finished_at is not null)
insert into case_inbox (case_id, event) select id, $2::jsonb from unnest($1::bigint[]) as t(id)`;
