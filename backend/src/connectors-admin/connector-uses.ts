import type { ConnectorUse } from '@baton/contract';
import { createHash } from 'node:crypto';

export interface UseRow {
  connector: string;
  slug: string;
  title: string;
  starts: boolean;
  steps: string[];
  running: number;
}

/** What stands still when a connector is disconnected, by map. */
export const toUse = ({ slug, title, starts, steps, running }: UseRow): ConnectorUse => ({
  map: { slug, title },
  starts,
  steps,
  running,
});

/** Changes whenever another map, step or trigger would stop; cases that come and go in between do not count. */
export function markOfUses(uses: readonly ConnectorUse[]): string {
  const counted = uses.map(({ map, starts, steps }) => [map.slug, starts, steps]);
  return createHash('sha256').update(JSON.stringify(counted)).digest('base64url').slice(0, 22);
}

/**
 * Published versions, and older ones that cases are still on; in each, what starts it and what its steps do or wait for.
 * $1 the workspace.
 */
export const usesOf = `
  with versions as (
    select m.id, m.slug, m.title, v.pipeline, v.id as version_id
      from maps m join map_versions v on v.map_id = m.id
     where m.workspace_id = $1 and (v.version = m.published_version
        or exists (select 1 from cases c where c.map_version_id = v.id and c.finished_at is null))),
  used as (
    select id, slug, title, version_id, pipeline->'trigger'->>'connector' as connector, true as starts, null as step
      from versions
    union all
    select id, slug, title, version_id, coalesce(s.value->>'connector', s.value->'message'->>'connector'), false,
           coalesce(s.value->>'title', s.key)
      from versions cross join lateral json_each(pipeline->'steps') s),
  open_cases as (
    select c.map_id, count(*)::int as running from cases c
     where c.workspace_id = $1 and c.finished_at is null group by c.map_id)
  select u.connector, u.slug, u.title, bool_or(u.starts) as starts,
         coalesce(array_agg(distinct u.step order by u.step) filter (where u.step is not null), '{}') as steps,
         coalesce(max(o.running), 0)::int as running
    from used u left join open_cases o on o.map_id = u.id
   where u.connector is not null group by u.connector, u.slug, u.title order by u.title, u.slug`;
