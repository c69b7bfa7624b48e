import { openAsks } from './open-asks-fragment.ts';

/**
 * The engine's one hot statement: completions of many cases at once. $1 one entry per case, $2 asks to open, $3 asks to
 * pass on, $4 asks to close, each a JSON list; $5 this worker, $6 milliseconds of its lease. A case whose `seq` has moved
 * on, that another worker has claimed, or whose consumed inbox rows are gone, is left out whole; ids that come back were
 * committed. What goes on has its lease for the full time from here: an announced call may count on it. Rows are locked in
 * id order, so that two of these cannot deadlock.
 */
export const commitStatement = `
with entries as materialized (
  select * from json_to_recordset($1::json) as entry(
    case_id bigint, seq int, state jsonb, status text, event jsonb, records jsonb, consumes bigint[],
    runs boolean, wake_at timestamptz, finished boolean, release boolean)),
mine as (
  select e.* from cases c join entries e on e.case_id = c.id and e.seq = c.seq
   where c.lease_owner = $5 and (cardinality(e.consumes) = 0
      or (select count(*) from case_inbox x where x.case_id = e.case_id and x.id = any(e.consumes)) = cardinality(e.consumes))
   order by c.id for update of c),
changed as (
  update cases c set
    state = e.state, status = e.status, seq = c.seq + 1, updated_at = now(),
    finished_at = case when e.finished then now() end,
    wake_at = case when e.runs then least(c.wake_at, now()) else e.wake_at end,
    lease_until = case
      when e.finished then null
      when e.release and not exists (select from case_inbox x where x.case_id = c.id and x.id <> all(e.consumes)) then null
      else clock_timestamp() + $6 * interval '1 millisecond' end
  from mine e where c.id = e.case_id
  returning c.id, c.seq, c.workspace_id, c.map_id, e.event, e.records, e.consumes),
written as (
  insert into case_events (case_id, seq, workspace_id, event, records)
  select id, seq, workspace_id, event, records from changed),
used as (
  delete from case_inbox x using changed where x.case_id = changed.id and x.id = any(changed.consumes)),
opened as (${openAsks('$2', 'changed')}),
passed as (
  update asks set level = coalesce(p.level, asks.level), deadline = p.deadline,
    state = case when p.level is null then asks.state else 'open' end,
    snoozed_until = case when p.level is null then asks.snoozed_until end,
    holder_id = case when p.level is null then asks.holder_id
      else person_for(asks.workspace_id, asks.map_id, p.roles, case when p.level = 'map_owner' then null else asks.holder_id end, p.at) end,
    backup_id = case when p.level is null then asks.backup_id when p.level = 'map_owner' then null
      else person_for(asks.workspace_id, asks.map_id, p.next_roles, null, p.at) end
  from json_to_recordset($3::json) as p(
         case_id bigint, ask_id text, level text, deadline timestamptz, roles text[], next_roles text[], at timestamptz)
  join changed on changed.id = p.case_id
  where asks.case_id = p.case_id and asks.ask_id = p.ask_id and asks.state in ('open', 'acknowledged')),
closed as (
  update asks set state = 'closed'
  from json_to_recordset($4::json) as z(case_id bigint, ask_id text)
  join changed on changed.id = z.case_id
  where asks.case_id = z.case_id and asks.ask_id = z.ask_id and asks.state in ('open', 'acknowledged'))
select changed.id::text as id,
       (select json_agg(json_build_object('id', x.id::text, 'event', x.event) order by x.id)
          from case_inbox x where x.case_id = changed.id and x.id <> all(changed.consumes)) as inbox
  from changed`;
