/** $1 case ids, $2 this worker, $3 milliseconds. Every wanted case that is not finished comes back; `state` is null when busy. */
export const claimStatement = `
with seen as (
  select c.id, (c.lease_until is null or c.lease_until < clock_timestamp() or c.lease_owner = $2) as free
    from cases c where c.id = any($1::bigint[]) and c.finished_at is null
   order by c.id for update of c),
taken as (
  update cases c set lease_owner = $2, lease_until = clock_timestamp() + $3 * interval '1 millisecond'
    from seen where seen.free and c.id = seen.id
  returning c.id, c.workspace_id, c.map_id, c.map_version_id, c.parent_id, c.part, c.state, c.seq)
select seen.id::text as id, taken.workspace_id, taken.map_id, taken.map_version_id, taken.parent_id::text, taken.part, taken.state, taken.seq,
       (select json_agg(json_build_object('id', x.id::text, 'event', x.event) order by x.id)
          from case_inbox x where x.case_id = taken.id) as inbox
  from seen left join taken on taken.id = seen.id`;

/** $1 case ids, $2 this worker, $3 milliseconds. */
export const renewStatement = `
with mine as (
  select id from cases where id = any($1::bigint[]) and lease_owner = $2 and finished_at is null order by id for update),
kept as (
  update cases c set lease_until = clock_timestamp() + $3 * interval '1 millisecond' from mine where c.id = mine.id returning c.id)
select kept.id::text as id,
       (select json_agg(json_build_object('id', x.id::text, 'event', x.event) order by x.id)
          from case_inbox x where x.case_id = kept.id) as inbox
  from kept`;

/** $1 a JSON list of { id, wake_at }, $2 this worker. */
export const releaseStatement = `
with given as materialized (select * from json_to_recordset($1::json) as g(id bigint, wake_at timestamptz)),
mine as (
  select c.id from cases c join given on given.id = c.id where c.lease_owner = $2 and c.finished_at is null
   order by c.id for update of c)
update cases c set lease_until = null, wake_at = given.wake_at
  from given join mine on mine.id = given.id where c.id = given.id`;
