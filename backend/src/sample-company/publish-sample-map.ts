import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import {
  compile,
  withCalendar,
  type ActionCatalog,
  type Calendar,
  type Pipeline,
  type RoleBindings,
} from '@baton/process-maps';
import { people, type SampleMap } from './harbor-and-pine.ts';
import { currentSource, mapSource } from './library-files.ts';

interface Publishing {
  workspaceId: string;
  map: SampleMap;
  personIds: ReadonlyMap<string, string>;
  catalog: ActionCatalog;
}

/** Compiles one of the sample maps with its roles bound and publishes it as version 1. @returns the map's id */
export async function publishSampleMap(client: pg.ClientBase, publishing: Publishing): Promise<string> {
  const { workspaceId, map, personIds, catalog } = publishing;
  const source = mapSource(map.slug);
  const hours = await client.query<{ calendar: Calendar }>('select calendar from workspaces where id = $1', [
    workspaceId,
  ]);
  const pipeline = withCalendar(compiled(source, map, personIds, catalog), hours.rows[0]!.calendar);
  const mapId = randomUUID();
  await client.query(
    `insert into maps (id, workspace_id, slug, title, business_function, published_version, sample)
     values ($1, $2, $3, $4, $5, 1, true)`,
    [mapId, workspaceId, map.slug, pipeline.title, functionOf(source)],
  );
  await client.query(
    `insert into map_versions (workspace_id, map_id, version, source, pipeline, content_hash, note)
     values ($1, $2, 1, $3, $4, $5, 'Comes with the sample company')`,
    [workspaceId, mapId, source, JSON.stringify(pipeline), pipeline.hash],
  );
  const current = currentSource(map.slug);
  if (current !== undefined) {
    await client.query(`insert into map_drafts (workspace_id, map_id, side, source) values ($1, $2, 'current', $3)`, [
      workspaceId,
      mapId,
      current,
    ]);
  }
  for (const [role, { owner, backup }] of Object.entries(map.roles)) {
    await client.query(
      'insert into role_bindings (workspace_id, map_id, role, owner_id, backup_id) values ($1, $2, $3, $4, $5)',
      [workspaceId, mapId, role, personIds.get(owner), personIds.get(backup)],
    );
  }
  return mapId;
}

function compiled(
  source: string,
  map: SampleMap,
  personIds: ReadonlyMap<string, string>,
  catalog: ActionCatalog,
): Pipeline {
  const bound = (key: string) => {
    const { name } = people.find((person) => person.key === key)!;
    return { id: personIds.get(key)!, name, active: true, isPerson: true };
  };
  const roles: RoleBindings = Object.fromEntries(
    Object.entries(map.roles).map(([role, { owner, backup }]) => [
      role,
      { owner: bound(owner), backup: bound(backup) },
    ]),
  );
  const { pipeline, findings } = compile(source, { catalog, roles });
  if (pipeline) return pipeline;
  const [worst] = findings.filter((finding) => finding.severity === 'must_fix');
  throw new Error(`The sample map “${map.slug}” cannot be published: ${worst?.message ?? 'unknown reason'}`);
}

const functionOf = (source: string): string => /^function: (\w+)/m.exec(source)?.[1] ?? 'operations';
