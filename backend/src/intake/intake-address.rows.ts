/** $2 slug, $3 step; null = the trigger. What a published map listens to. */
export const listenedTo = `
  select m.id, t.at->>'connector' as connector, t.at->>'event' as event
    from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
   cross join lateral (
     select case when $3::text is null then v.pipeline->'trigger' else v.pipeline->'steps'->$3->'message' end as at) t
   where m.workspace_id = $1 and m.slug = $2`;

/** $2 slug. The trigger first (step = null), then the steps that wait for a message of another system. */
export const placesOf = `
  select p.step, p.title
    from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
   cross join lateral (
     select null as step, v.pipeline->'trigger'->>'title' as title, 0 as place
     union all
     select s.key, s.value->>'title', s.ordinality
       from json_each(v.pipeline->'steps') with ordinality as s(key, value, ordinality)
      where s.value->'message'->>'connector' is not null) p
   where m.workspace_id = $1 and m.slug = $2 order by p.place`;

/** The select only keeps the statement inside the workspace. */
export const addSource = `
  insert into intake_sources (id, workspace_id, map_id, connector, event, path_hash, secrets)
  select $2, m.workspace_id, m.id, $4, $5, $6, $7 from maps m where m.workspace_id = $1 and m.id = $3 returning id`;

/** Addresses that people have made; what Baton has asked for by itself comes and goes with its subscription. */
const madeByPeople = `i.enabled and not exists (select 1 from subscriptions u where u.source_id = i.id)`;

/** $2 the map. */
export const addressesOf = `
  select i.id, i.connector, i.event, i.secrets, i.created_at as "madeAt" from intake_sources i
   where i.workspace_id = $1 and i.map_id = $2 and ${madeByPeople} order by i.created_at, i.id`;

/** $2 the connector. The newest address of any map whose sender is that system. */
export const anyAddress = `
  select i.id, i.secrets from intake_sources i
   where i.workspace_id = $1 and i.connector = $2 and ${madeByPeople} order by i.created_at desc, i.id limit 1`;

/** $2 slug, $3 the address. */
export const closeSource = `
  update intake_sources i set enabled = false from maps m
   where i.workspace_id = $1 and m.id = i.map_id and m.slug = $2 and i.id::text = $3 and ${madeByPeople}
  returning i.id`;
