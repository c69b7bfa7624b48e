/** The versions that listen for something: the published one, and older ones whose cases run on. */
const versionsInUse = `
  select m.id as map_id, m.workspace_id, v.pipeline, v.version = m.published_version as published
    from maps m join map_versions v on v.map_id = m.id
   where m.published_version is not null
     and (v.version = m.published_version
          or exists (select from cases c where c.map_id = m.id and c.finished_at is null and c.map_version_id = v.id))`;

/** The steps of those versions, those inside of a list step too. */
const stepsInUse = `
  select u.map_id, u.workspace_id, s.value as step
    from used u cross join lateral json_each(u.pipeline->'steps') s
  union all
  select u.map_id, u.workspace_id, i.value
    from used u cross join lateral json_each(u.pipeline->'steps') s
   cross join lateral json_each(coalesce(s.value->'pipeline'->'steps', '{}')) i`;

/** $alias.connector, event and params from JSON that names them. */
const words = (at: string): string =>
  `${at}->>'connector' as connector, ${at}->>'event' as event, coalesce(${at}->'with', '{}')::jsonb as params`;

/**
 * Common tables, the last one `listening (map_id, workspace_id, place, connector, event, params)`: what maps want to hear of.
 * `place` is '' for what starts cases; of what steps wait for it is made of the words themselves, so that a new version, or
 * another name of the step, goes on where the old one was. What also starts cases is not listed again: wherever it comes in,
 * cases that wait for it are given it first.
 */
export const listening = `
  used as materialized (${versionsInUse}),
  starting as (select u.map_id, u.workspace_id, '' as place, ${words("u.pipeline->'trigger'")} from used u where u.published),
  waiting as (
    select distinct w.map_id, w.workspace_id, ${words("w.step->'message'")}
      from (${stepsInUse}) w where w.step->>'kind' = 'wait' and w.step->'message'->>'connector' is not null),
  listening as materialized (
    select map_id, workspace_id, place, connector, event, params from starting
    union all
    select map_id, workspace_id, 'wait:' || md5(connector || ' ' || event || ' ' || params), connector, event, params
      from waiting w
     where not exists (
       select 1 from starting s
        where (s.map_id, s.connector, s.event, s.params) = (w.map_id, w.connector, w.event, w.params)))`;
