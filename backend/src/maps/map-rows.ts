import type { Pipeline } from '@baton/process-maps';
import { askIsLate, askIsNear, promiseIsLate, promiseIsNear } from '../cases/flag-rows.ts';

export interface MapRowView {
  id: string;
  slug: string;
  title: string;
  businessFunction: string;
  version: number | null;
  running: number;
  stopped: number;
  finishedThisWeek: number;
  off: boolean;
  sample: boolean;
  sandbox: boolean;
}

const columns = `
  m.id, m.slug, m.title, m.business_function as "businessFunction", m.published_version as version, m.sample,
  coalesce(n.running, 0)::int as running, coalesce(n.stopped, 0)::int as stopped,
  (select count(*)::int from cases c where c.workspace_id = m.workspace_id and c.map_id = m.id
     and c.finished_at > now() - interval '7 days') as "finishedThisWeek",
  exists (select from switches s where s.workspace_id = m.workspace_id and s.off
     and (s.scope = 'everything' or (s.scope = 'map' and s.target = m.slug))) as off,
  exists (select from map_versions v join connections k on k.workspace_id = v.workspace_id and k.mode = 'sandbox'
     where v.map_id = m.id and v.version = m.published_version
       and (v.pipeline->'trigger'->>'connector' = k.connector
            or exists (select from json_each(v.pipeline->'steps') t where t.value->>'connector' = k.connector))) as sandbox`;

const from = `
  from maps m
  left join lateral (
    select count(*) filter (where c.status in ('running', 'waiting')) as running,
           count(*) filter (where c.status = 'stopped') as stopped
      from cases c where c.map_id = m.id and c.finished_at is null) n on true
 where m.workspace_id = $1`;

export const listMaps = `select ${columns} ${from} order by m.business_function, m.title, m.id`;

/** $2 the slug. */
export const oneMap = `select ${columns} ${from} and m.slug = $2`;

export interface VersionRow {
  version: number;
  source: string;
  pipeline: Pipeline;
}

/** $2 map id, $3 version. */
export const oneVersion = `
  select version, source, pipeline from map_versions where workspace_id = $1 and map_id = $2 and version = $3`;

/** Where the unfinished cases of a map are: $2 map id. A case counts as late or silent at the step that it stands at. */
export const countPerStep = `
  select t.step, count(*)::int as here, count(*) filter (where f.late)::int as late,
         count(*) filter (where f.near and not f.late)::int as nearly, count(s.case_id)::int as silent,
         count(*) filter (where a.case_id is not null)::int as stopped
    from cases c
    cross join lateral (select distinct e->>'step' as step from jsonb_array_elements(c.state->'tokens') e) t
    left join lateral (
      select x.case_id, bool_or(${askIsLate}) as late, bool_or(${askIsNear}) as near
        from asks x where x.case_id = c.id and x.step = t.step and x.state in ('open', 'acknowledged')
       group by x.case_id) a on true
    left join case_silences s on s.case_id = c.id and s.seq = c.seq and s.step = t.step
    cross join lateral (
      select ${promiseIsLate} or coalesce(a.late, false) as late, ${promiseIsNear} or coalesce(a.near, false) as near) f
   where c.workspace_id = $1 and c.map_id = $2 and c.finished_at is null
   group by t.step order by t.step`;

/** $2 map id. */
export const hasIntake = `select 1 as one from intake_sources where workspace_id = $1 and map_id = $2 and enabled limit 1`;
