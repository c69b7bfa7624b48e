/** The sample's maps count only for a company that has no others. */
const own = `(not m.sample or not exists (select from maps o where o.workspace_id = $1 and not o.sample))`;

export interface PhaseMapRow {
  slug: string;
  title: string;
  started: boolean;
  calls: boolean;
  hasAi: boolean;
  owned: boolean;
  packs: string[];
}

/** Published maps. $2 since when a case must have come in for a map to count as one that starts by itself. */
export const publishedMaps = `
  select m.slug, m.title,
         v.pipeline->'trigger'->>'connector' is not null
           and exists (select from cases c where c.map_id = m.id and c.parent_id is null and c.created_at >= $2) as started,
         jsonb_path_exists(v.pipeline::jsonb, 'strict $.**.steps.* ? (@.kind == "call")') as calls,
         jsonb_path_exists(v.pipeline::jsonb, 'strict $.**.steps.* ? (@.kind == "ai")') as "hasAi",
         exists (select from role_bindings b join people p on p.id = b.owner_id and p.active
                  where b.map_id = m.id and b.role = v.pipeline->'owner'->>'role') as owned,
         array(select distinct n #>> '{}' from jsonb_path_query(v.pipeline::jsonb, 'strict $.**.steps.* ? (@.kind == "ai").context[*]') n)
           as packs
    from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
   where m.workspace_id = $1 and ${own} order by m.title`;

/** Of these packs, those that are there and not past their review. $2 names. */
export const freshPacks = `
  select k.name from context_packs k join workspaces w on w.id = k.workspace_id
   where k.workspace_id = $1 and k.name = any($2)
     and k.reviewed_on + k.review_days >= (now() at time zone (w.calendar->>'zone'))::date`;

/** People who did something, and what was done to keep maps right, by week. $2 beginnings of weeks, $3 the end of the last. */
export const careByWeek = `
  select w.nth::int as nth, count(distinct l.actor_id)::int as people,
         (count(*) filter (where l.action = any($4)))::int as care
    from unnest($2::timestamptz[]) with ordinality w(at, nth)
    left join audit_log l on l.workspace_id = $1 and l.at >= w.at
     and l.at < coalesce(($2::timestamptz[])[w.nth + 1], $3::timestamptz)
   group by w.nth order by w.nth`;

/** $2 eight weeks ago, $3 thirty days ago. */
export const savedCounts = `
  select (count(*) filter (where s.case_id is not null and s.added_at >= $2))::int as "savedFromCases",
         (count(*) filter (where s.added_at >= $3))::int as "savedLately"
    from saved_cases s join maps m on m.id = s.map_id where s.workspace_id = $1 and ${own}`;
