/**
 * $1: new cases as a JSON list, ordered by map and key, so that two of these cannot deadlock. A key that is already there
 * makes no case. Comes back: every case that was made, by its place `n` in the list.
 */
export const intakeStatement = `
with given as materialized (
  select g.*, nextval(pg_get_serial_sequence('cases', 'id')) as case_id from json_to_recordset($1::json) as g(
    n int, workspace_id uuid, map_id uuid, key_hash text, map_version_id uuid, title text, sample boolean, parent_id bigint,
    status text, state jsonb, event jsonb, records jsonb, runs boolean, wake_at timestamptz, finished boolean)),
keyed as (
  insert into intake_keys (workspace_id, map_id, key_hash, case_id)
  select workspace_id, map_id, decode(key_hash, 'hex'), case_id from given order by map_id, key_hash, n
  on conflict (map_id, key_hash) do nothing returning case_id),
made as (
  insert into cases (id, workspace_id, map_id, map_version_id, title, sample, parent_id, status, state, seq, wake_at, finished_at)
  overriding system value
  select case_id, workspace_id, map_id, map_version_id, title, sample, parent_id, status, state, 1,
         case when runs then now() else wake_at end, case when finished then now() end
    from given join keyed using (case_id)),
written as (
  insert into case_events (case_id, seq, workspace_id, event, records)
  select case_id, 1, workspace_id, event, records from given join keyed using (case_id))
select given.n, given.case_id::text as case_id from given join keyed using (case_id)`;

/** $1 map ids, $2 key hashes (hex), side by side. */
export const firstCaseStatement = `
select k.map_id, encode(k.key_hash, 'hex') as key_hash, k.case_id::text as case_id
  from unnest($1::uuid[], $2::text[]) as g(map_id, key_hash)
  join intake_keys k on k.map_id = g.map_id and k.key_hash = decode(g.key_hash, 'hex')`;
