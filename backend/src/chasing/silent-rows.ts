/** A case in which nothing has happened for a while. */
export interface QuietRow {
  caseId: string;
  seq: number;
  title: string;
  part: string | null;
  versionId: string;
  quietSince: Date;
  /** Steps at which it is under way or waits for something that has no clock of its own. */
  steps: string[];
}

export interface WatchedMap {
  workspaceId: string;
  mapId: string;
  slug: string;
  title: string;
  /** The published version: its working hours and its owner. */
  versionId: string;
}

/** Maps with cases that have not ended. */
export const watchedMaps = `
select m.workspace_id as "workspaceId", m.id as "mapId", m.slug, m.title, v.id as "versionId"
  from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
 where exists (select from cases c where c.map_id = m.id and c.finished_at is null)
 order by m.workspace_id, m.id`;

/**
 * $1 map, $2 quiet since then or longer, $3 above this id, $4 most, $5 now. A wait with a clock is as long as the map says;
 * a case that waits for cases that it has started is watched through those.
 */
export const quietCases = `
select c.id::text as "caseId", c.seq, c.title, c.part, c.map_version_id as "versionId", c.updated_at as "quietSince",
       (select coalesce(array_agg(distinct t->>'step'), '{}') from jsonb_array_elements(c.state->'tokens') t
         where t->>'phase' in ('running', 'sending', 'retrying', 'waiting')
           and not exists (select from jsonb_each(c.state->'timers') x
                            where x.value->'purpose'->>'token' = t->>'id' and (x.value->>'at')::timestamptz > $5)
           and not exists (select from child_cases k
                            where k.parent_id = c.id and k.parent_token = t->>'id' and k.waits and k.state <> 'ended')) as steps
  from cases c
 where c.map_id = $1 and c.finished_at is null and c.status in ('running', 'waiting') and c.updated_at <= $2
   and c.id > $3 and not c.state ? 'held'
   and not exists (select from case_silences s where s.case_id = c.id and s.seq = c.seq)
 order by c.id limit $4`;

/** $1 map, $2 now. The last in line has said "I am on it", and has had the whole time to answer once more since. */
export const forgottenAsks = `
select c.id::text as "caseId", c.seq, c.title, c.part, c.map_version_id as "versionId", a.deadline as "quietSince",
       array[a.step] as steps, a.holder_id as "holderId"
  from asks a join cases c on c.id = a.case_id
 where a.map_id = $1 and a.state = 'acknowledged' and a.level = 'map_owner' and c.finished_at is null
   and a.deadline + a.answer_within_ms * interval '1 millisecond' <= $2
   and not exists (select from case_silences s where s.case_id = c.id and s.seq = c.seq)
 order by c.id limit 500`;

/** $1 the cases as JSON, $2 roles to tell, $3 now. Answers with those that nobody has found before. */
export const markSilent = `
insert into case_silences (case_id, seq, workspace_id, step, since, found_at, usual_ms, told_id)
select c.id, q.seq, c.workspace_id, q.step, q.since, $3, q.usual,
       coalesce(q.holder, person_for(c.workspace_id, c.map_id, $2::text[], null, $3))
  from json_to_recordset($1::json) as q("caseId" bigint, seq int, step text, since timestamptz, usual bigint, holder uuid)
  join cases c on c.id = q."caseId" and c.seq = q.seq and c.finished_at is null
on conflict do nothing
returning case_id::text as "caseId", told_id as "toldId"`;
