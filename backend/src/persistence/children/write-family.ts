import { summariseChildren, type CaseEvent, type EndedChild, type Json } from '@baton/process-maps';
import type { PoolClient } from 'pg';
import type { Completion } from '../../engine/ports.ts';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';

interface ChangedChild {
  parent_id: string;
  parent_key: string;
  freed: boolean;
  ended: boolean;
}

interface Family {
  parentId: string;
  parentKey: string;
}

/**
 * What commits of parents and children mean for each other, in the commits' own transaction: a child that stands still lets
 * the next one move; the last one that ends tells the parent. Rows of other cases are locked before any family's lock, and
 * those in order, so that two of these cannot wait for each other.
 */
export async function writeFamily(completions: Completion[], wakes: WakeWriter, client: PoolClient): Promise<void> {
  for (const { caseId, beside } of completions) {
    if (beside?.toChildren) await tellChildren(caseId, beside.toChildren, wakes, client);
  }
  const changed = await changeChildren(completions, client);
  const moving = new Set<string>();
  for (const family of familiesOf(changed.filter((child) => child.freed))) {
    if (await letNextMove(family, wakes, client)) moving.add(nameOf(family));
  }
  for (const family of familiesOf(changed.filter((child) => child.ended))) {
    // While another one moves, the last one has not ended.
    if (!moving.has(nameOf(family))) await tellParent(family, wakes, client);
  }
}

async function changeChildren(completions: Completion[], client: PoolClient): Promise<ChangedChild[]> {
  const given = completions.flatMap(({ caseId, beside }) => {
    if (!beside?.childRests) return [];
    const { outcome = null, reasonCode = '', output = null } = beside.childEnded ?? {};
    return [{ case_id: caseId, outcome, reason_code: reasonCode, output }];
  });
  if (given.length === 0) return [];
  const { rows } = await client.query<ChangedChild>(changeStatement, [JSON.stringify(given)]);
  return rows;
}

/** One entry per child, in the families' order; `count` places were freed. */
function familiesOf(children: ChangedChild[]): (Family & { count: number })[] {
  const families = new Map<string, Family & { count: number }>();
  for (const { parent_id: parentId, parent_key: parentKey } of children) {
    const name = nameOf({ parentId, parentKey });
    const family = families.get(name) ?? { parentId, parentKey, count: 0 };
    family.count++;
    families.set(name, family);
  }
  return [...families.values()].sort((one, other) => Number(BigInt(one.parentId) - BigInt(other.parentId)));
}

function nameOf({ parentId, parentKey }: Family): string {
  return `${parentId} ${parentKey}`;
}

/** False when none is left that waits for its turn. */
async function letNextMove(
  { parentId, parentKey, count }: Family & { count: number },
  wakes: WakeWriter,
  client: PoolClient,
): Promise<boolean> {
  const { rows } = await client.query<{ id: string }>({
    name: 'next-children',
    text: nextStatement,
    values: [parentId, parentKey, count],
  });
  if (rows.length > 0)
    await wakes.write(
      rows.map(({ id }) => ({ caseId: id, at: null })),
      client,
    );
  return rows.length > 0;
}

/** The lock makes the last two that end at the same time see each other. */
async function tellParent({ parentId, parentKey }: Family, wakes: WakeWriter, client: PoolClient): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1, hashtext($2))', [familyLock, `${parentId} ${parentKey}`]);
  const open = await client.query(
    `select 1 from child_cases where parent_id = $1 and parent_key = $2 and state <> 'ended' limit 1`,
    [parentId, parentKey],
  );
  if (open.rows.length > 0) return;
  const { rows } = await client.query<EndedRow>(endedStatement, [parentId, parentKey]);
  const [first] = rows;
  if (!first?.waits) return;
  const event = first.called ? calledEvent(parentKey, first) : itemsEvent(parentKey, rows);
  await client.query('insert into case_inbox (case_id, event) values ($1, $2)', [parentId, JSON.stringify(event)]);
  await wakes.write([{ caseId: parentId, at: null }], client);
}

interface EndedRow {
  item_key: string;
  parent_token: string;
  waits: boolean;
  called: boolean;
  outcome: EndedChild['outcome'];
  reason_code: string;
  output: Json;
}

function itemsEvent(parentKey: string, rows: EndedRow[]): CaseEvent {
  const ended = rows.map(({ item_key: key, outcome, reason_code: reasonCode, output }) => ({
    key,
    outcome,
    reasonCode,
    output,
  }));
  return { kind: 'child_finished', ...placeOf(parentKey, rows[0]!), output: summariseChildren(ended) };
}

/** A called case that was cancelled has given nothing; a person says how its caller goes on. */
function calledEvent(parentKey: string, row: EndedRow): CaseEvent {
  const place = placeOf(parentKey, row);
  if (row.outcome !== 'cancelled') return { kind: 'child_finished', ...place, output: row.output };
  const message = 'The case that it started was cancelled, so there is no result.';
  return { kind: 'step_failed', ...place, failure: { code: 'permanent', message } };
}

function placeOf(parentKey: string, { parent_token: token }: EndedRow) {
  const colon = parentKey.lastIndexOf(':');
  return { token, step: parentKey.slice(0, colon), visit: Number(parentKey.slice(colon + 1)) };
}

/** Those that have not begun never will; those that have ended are opened again only to be undone. */
async function tellChildren(parentId: string, event: CaseEvent, wakes: WakeWriter, client: PoolClient): Promise<void> {
  const never = { kind: 'cancelled', by: 'by' in event ? event.by : '', reason: 'Never begun.' };
  const { rows } =
    event.kind === 'undo_asked' || event.kind === 'cancelled'
      ? await client.query<{ id: string }>(event.kind === 'cancelled' ? cancelStatement : undoStatement, [
          parentId,
          JSON.stringify(event),
          JSON.stringify(never),
        ])
      : await client.query<{ id: string }>(holdStatement, [parentId, JSON.stringify(event)]);
  if (rows.length > 0)
    await wakes.write(
      rows.map(({ id }) => ({ caseId: id, at: null })),
      client,
    );
}

/** First half of the advisory lock's number. */
const familyLock = 6_201_410;

const changeStatement = `
with given as materialized (
  select * from json_to_recordset($1::json) as g(case_id bigint, outcome text, reason_code text, output jsonb)),
before as (
  select c.case_id, c.state, g.outcome, g.reason_code, g.output from child_cases c join given g using (case_id)
   order by c.case_id for update of c)
update child_cases c set
  state = case when b.outcome is not null then 'ended' when b.state = 'ended' then 'ended' else 'resting' end,
  outcome = coalesce(b.outcome, c.outcome), reason_code = b.reason_code, output = b.output
from before b where c.case_id = b.case_id
returning c.parent_id::text, c.parent_key, b.state = 'moving' as freed, b.outcome is not null as ended`;

/** $1 parent, $2 its key, $3 how many. */
const nextStatement = `
with next as (
  select case_id from child_cases where parent_id = $1 and parent_key = $2 and state = 'queued'
   order by n limit $3 for update skip locked),
moving as (update child_cases c set state = 'moving' from next where c.case_id = next.case_id returning c.case_id)
update cases set wake_at = now() from moving where cases.id = moving.case_id returning cases.id::text as id`;

const endedStatement = `
select item_key, parent_token, waits, called, outcome, reason_code, output
  from child_cases where parent_id = $1 and parent_key = $2 order by n`;

/** $1 parent, $2 what is said to those that have begun, $3 to those that have not. */
const cancelStatement = `
with open as (
  select case_id, state from child_cases where parent_id = $1 and waits and state <> 'ended' order by case_id for update),
unsaid as (delete from case_inbox x using open where x.case_id = open.case_id and open.state = 'queued'),
begun as (update child_cases c set state = 'moving' from open where c.case_id = open.case_id and open.state = 'queued'),
said as (
  insert into case_inbox (case_id, event) select case_id, case when state = 'queued' then $3 else $2 end::jsonb from open)
select case_id::text as id from open`;

/** $1 parent, $2 what is said. One that waits for its turn hears it when its turn comes. */
const holdStatement = `
with open as (
  select case_id, state from child_cases where parent_id = $1 and waits and state <> 'ended' order by case_id for update),
said as (insert into case_inbox (case_id, event) select case_id, $2::jsonb from open)
select case_id::text as id from open where state <> 'queued'`;

const undoStatement = `
with of as (select case_id, state from child_cases where parent_id = $1 and waits order by case_id for update),
unsaid as (delete from case_inbox x using of where x.case_id = of.case_id and of.state = 'queued'),
begun as (update child_cases c set state = 'moving' from of where c.case_id = of.case_id and of.state = 'queued'),
opened as (update cases c set finished_at = null, wake_at = now() from of where c.id = of.case_id and of.state = 'ended'),
said as (
  insert into case_inbox (case_id, event) select case_id, case when state = 'queued' then $3 else $2 end::jsonb from of)
select case_id::text as id from of`;
