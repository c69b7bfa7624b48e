import type pg from 'pg';

/** A map, published or with unfinished cases, and what it uses of a connector. */
export interface PluginUse {
  workspaceId: string;
  slug: string;
  /** Its title. */
  map: string;
  kind: 'action' | 'trigger';
  /** Id of the action or trigger. */
  id: string;
  /** Fields of the action or trigger that the map gives. */
  gives: string[];
  /** Every field of anything that the map works with. */
  names: string[];
}

/** A company's account at the connector's vendor, or its stand-in. */
export interface PluginAccount {
  workspaceId: string;
  label: string;
}

export interface UsesNow {
  maps: PluginUse[];
  accounts: PluginAccount[];
}

export async function accountsOfPlugin(db: Pick<pg.Pool, 'query'>, connector: string): Promise<PluginAccount[]> {
  const { rows } = await db.query<PluginAccount>(
    'select workspace_id as "workspaceId", label from connections where connector = $1',
    [connector],
  );
  return rows;
}

/** What uses a connector now, in all companies of this installation. */
export async function usesOfPlugin(db: Pick<pg.Pool, 'query'>, connector: string): Promise<PluginUse[]> {
  const { rows } = await db.query<PluginUse>(usesOf, [connector, fieldName]);
  return rows;
}

/** In an expression: `step.field`, `step.?field` or `step["field"]`. */
const fieldName = String.raw`(?:[.][?]?|\[\\?")([A-Za-z_]\w*)`;

const usesOf = `
  select m.workspace_id as "workspaceId", m.slug, m.title as map, used.kind, used.id,
         array(select json_object_keys(used.given)) as gives,
         array(select distinct named[1] from regexp_matches(v.pipeline::text, $2, 'g') named) as names
    from maps m
    join map_versions v on v.map_id = m.id
    cross join lateral (
      select 'trigger' as kind, v.pipeline->'trigger'->>'event' as id, v.pipeline->'trigger'->'with' as given
       where v.pipeline->'trigger'->>'connector' = $1
      union all
      select 'action', step.value->>'action', step.value->'with' from json_each(v.pipeline->'steps') step
       where step.value->>'connector' = $1
      union all
      select 'trigger', step.value->'message'->>'event', step.value->'message'->'with' from json_each(v.pipeline->'steps') step
       where step.value->'message'->>'connector' = $1) used
   where used.id is not null
     and (v.version = m.published_version
          or exists (select 1 from cases c where c.map_version_id = v.id and c.finished_at is null))
   order by map, kind, id`;
