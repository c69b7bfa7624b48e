import type { AskKind } from '@baton/process-maps';
import { counted } from './fact-rows.ts';

export interface FailureRow {
  mapSlug: string;
  versionId: string;
  /** '' for a mistake that was found later. */
  step: string;
  kind: AskKind | 'mistake';
  openedAt: Date;
  again: boolean;
  savedAt: Date | null;
}

/**
 * Failures that reached a person in the period, and mistakes found in it. `again`: the same kind at the same step had been
 * settled before. `savedAt`: when a case that met the same was first kept as a test. $2 map or null, $3 from, $4 until.
 */
export const failuresOfPeriod = `
  select m.slug as "mapSlug", c.map_version_id as "versionId", a.step, a.kind, a.opened_at as "openedAt",
         exists (select 1 from asks b where b.map_id = a.map_id and b.step = a.step and b.kind = a.kind
                    and b.state = 'answered' and b.answered_at < a.opened_at) as again,
         (select min(s.added_at) from saved_cases s join asks b on b.case_id = s.case_id
           where s.map_id = a.map_id and b.step = a.step and b.kind = a.kind and s.added_at >= a.opened_at) as "savedAt"
    from asks a join cases c on c.id = a.case_id join maps m on m.id = a.map_id
   where ${counted.replace('c.part is null and', '')} and a.kind in ('failure', 'unknown_outcome', 'loop_bound')
     and a.opened_at >= $3 and a.opened_at < $4
  union all
  select m.slug, c.map_version_id, '', 'mistake', k.at, false,
         (select min(s.added_at) from saved_cases s where s.case_id = k.case_id and s.added_at >= k.at)
    from case_marks k join cases c on c.id = k.case_id join maps m on m.id = c.map_id
   where ${counted} and k.kind = 'mistake' and k.taken_back_at is null and k.at >= $3 and k.at < $4
   order by 5 limit 20000`;

export interface VersionRow {
  mapSlug: string;
  id: string;
  publishedAt: Date;
}

/** Versions published since $3, oldest first. $2 map or null. */
export const versionsSince = `
  select m.slug as "mapSlug", v.id, v.published_at as "publishedAt"
    from map_versions v join maps m on m.id = v.map_id
   where m.workspace_id = $1 and ($2::text is null or m.slug = $2) and v.published_at >= $3 order by v.published_at`;

export interface SavedRunRow {
  mapSlug: string;
  at: Date;
  results: { addedAt: string; passed: boolean }[];
}

/** Runs of the period and the last one before it. $2 map or null, $3 from, $4 until. */
export const savedRunsOf = `
  select m.slug as "mapSlug", r.at, r.results
    from saved_case_runs r join maps m on m.id = r.map_id
   where r.workspace_id = $1 and ${ownMaps('$2')} and r.at < $4
     and r.at >= coalesce((select max(b.at) from saved_case_runs b where b.map_id = r.map_id and b.at < $3), '-infinity')
   order by r.at`;

/** Published maps with saved cases. $2 map or null. */
export const mapsWithSaved = `
  select m.slug from maps m where m.workspace_id = $1 and ${ownMaps('$2')} and m.published_version is not null
     and exists (select 1 from saved_cases s where s.map_id = m.id)`;

/** The sample's maps count alone, or for a company that has no others. */
function ownMaps(chosen: string): string {
  return `(${chosen}::text is null or m.slug = ${chosen})
   and (not m.sample or ${chosen}::text is not null or not exists (select from maps o where o.workspace_id = $1 and not o.sample))`;
}

export const calendarOf = `
  select z.calendar from (select id as workspace_id, calendar from workspaces) z where z.workspace_id = $1`;

/** Calls of each connector by the cases that ended in the period, whatever their map. $2 from, $3 until. */
export const callsOfCompany = `
  select v.pipeline #>> array['steps', e.event->>'step', 'connector'] as connector, count(*)::int as n
    from cases c join map_versions v on v.id = c.map_version_id join case_events e on e.case_id = c.id
   where c.workspace_id = $1 and c.part is null and c.finished_at >= $2 and c.finished_at < $3
     and e.event->>'kind' in ('step_succeeded', 'step_failed')
   group by 1`;
