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
  const { rows } = await db.query<PluginUse>(usesOf, [connector]);
  return rows;
}

const usesOf = `
  select distinct m.workspace_id as "workspaceId", m.slug, m.title as map, used.kind, used.id
    from maps m
    join map_versions v on v.map_id = m.id
    cross join lateral (
      select 'trigger' as kind, v.pipeline->'trigger'->>'event' as id
       where v.pipeline->'trigger'->>'connector' = $1
      union all
      select 'action', step.value->>'action' from json_each(v.pipeline->'steps') step
       where step.value->>'connector' = $1
      union all
      select 'trigger', step.value->'message'->>'event' from json_each(v.pipeline->'steps') step
       where step.value->'message'->>'connector' = $1) used
   where used.id is not null
     and (v.version = m.published_version
          or exists (select 1 from cases c where c.map_version_id = v.id and c.finished_at is null))
   order by map, kind, id`;
