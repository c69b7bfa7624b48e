import type { PoolClient } from 'pg';
import type { WakeWriter } from '../wake-queue/wake-writer.ts';
import type { NewMessage } from './message-desk.ts';

/** Messages kept for one key, and in all for one company; what comes after them is set aside for a person. */
export const mostPerKey = 20;
const mostInAll = 2_000;

export type Kept = 'kept' | 'repeated' | 'set_aside';

/** Keeps a message that nobody waits for yet. The locks of its keys are held. */
export async function keepEarly(
  { workspaceId, mapId, connector, event, key, message }: NewMessage,
  deliveryHash: Buffer,
  hashes: Buffer[],
  client: PoolClient,
): Promise<Kept> {
  const { rows } = await client.query<{ same: number; all: number; known: boolean }>(countStatement, [
    workspaceId,
    connector,
    event,
    hashes,
    mapId,
    deliveryHash,
  ]);
  const { same, all, known } = rows[0]!;
  if (known) return 'repeated';
  if (same < mostPerKey && all < mostInAll) {
    const given = [workspaceId, mapId, connector, event, deliveryHash, hashes, JSON.stringify(message)];
    await client.query(keepStatement, given);
    return 'kept';
  }
  const most = same < mostPerKey ? mostInAll : mostPerKey;
  const reason = `${most} messages wait already for a case that takes them, so this one was set aside.`;
  await client.query(setAsideStatement, [workspaceId, mapId, connector, event, key, JSON.stringify(message), reason]);
  return 'set_aside';
}

/** A wait that begins. */
export interface BeginningWait {
  case_id: string;
  token: string;
  step: string;
  visit: number;
  workspace_id: string;
  connector: string;
  event: string;
  key_hash: string;
}

/**
 * Gives waits that begin what has come for them before: the oldest message each, that came in the case's own life. The
 * locks of their keys are held.
 */
export async function takeEarly(waits: BeginningWait[], wakes: WakeWriter, client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ case_id: string }>(takeStatement, [JSON.stringify(waits)]);
  if (rows.length === 0) return;
  await wakes.write(
    rows.map((row) => ({ caseId: row.case_id, at: null })),
    client,
  );
}

/** Forgets messages that no running case is old enough to take. */
export async function forgetEarly(client: PoolClient): Promise<void> {
  await client.query(`
    delete from early_messages e where not exists (
      select from cases c where c.workspace_id = e.workspace_id and c.finished_at is null and c.created_at <= e.received_at)`);
}

const countStatement = `
select count(*) filter (where connector = $2 and event = $3 and key_hashes && $4::bytea[])::int as same,
       count(*)::int as all,
       coalesce(bool_or(map_id = $5 and delivery_hash = $6), false) as known
  from early_messages where workspace_id = $1`;

const keepStatement = `
insert into early_messages (workspace_id, map_id, connector, event, delivery_hash, key_hashes, message)
values ($1, $2, $3, $4, $5, $6, $7)`;

const setAsideStatement = `
insert into set_aside_events (workspace_id, map_id, connector, event, event_id, data, reason)
select $1, $2, $3, $4, $5, $6, $7
 where not exists (select from set_aside_events where map_id = $2 and connector = $3 and event = $4 and event_id = $5)`;

/** $1 the waits. One message goes to one wait; it is known from then on like one that came in time. */
const takeStatement = `
with wanted as materialized (
  select * from json_to_recordset($1::json) as w(
    case_id bigint, token text, step text, visit int, workspace_id uuid, connector text, event text, key_hash text)),
oldest as (
  select distinct on (w.case_id, w.token) w.case_id, w.token, w.step, w.visit, w.workspace_id, m.id
    from wanted w join cases c on c.id = w.case_id
    join early_messages m on m.workspace_id = w.workspace_id and m.connector = w.connector and m.event = w.event
     and m.key_hashes @> array[decode(w.key_hash, 'hex')] and m.received_at >= c.created_at
   order by w.case_id, w.token, m.id),
given as (select distinct on (id) * from oldest order by id, case_id, token),
taken as (delete from early_messages m using given where m.id = given.id returning m.id, m.map_id, m.delivery_hash, m.message),
met as (
  delete from expected_messages x using given where x.case_id = given.case_id and x.token = given.token),
known as (
  insert into intake_keys (workspace_id, map_id, key_hash, case_id)
  select given.workspace_id, taken.map_id, taken.delivery_hash, given.case_id from given join taken using (id)
  on conflict do nothing),
said as (
  insert into case_inbox (case_id, event)
  select given.case_id, jsonb_build_object('kind', 'message_received', 'token', given.token, 'step', given.step,
                                           'visit', given.visit, 'message', taken.message, 'early', true)
    from given join taken using (id) order by given.id)
select distinct case_id::text from given`;
