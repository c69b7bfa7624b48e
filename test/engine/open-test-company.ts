import type { Pipeline } from '@baton/process-maps';
import type { Pool } from 'pg';

/** A workspace with one published map and a named person and backup for every role. */
export interface TestCompany {
  workspaceId: string;
  mapId: string;
  people: { lead: string; ops: string; boss: string };
}

/** Publishes `pipeline` as the only map of a new workspace. */
export async function openTestCompany(pool: Pool, pipeline: Pipeline, slug = 'test-map'): Promise<TestCompany> {
  const workspaceId = await id(pool, `insert into workspaces (name) values ('Test company') returning id`, []);
  const person = (name: string, roles: string[]) =>
    id(pool, `insert into people (workspace_id, name, email, roles) values ($1, $2, $3, $4) returning id`, [
      workspaceId,
      name,
      `${name}@example.com`,
      roles,
    ]);
  const people = {
    lead: await person('lead', ['owner']),
    ops: await person('ops', ['ops_manager']),
    boss: await person('boss', ['admin']),
  };
  const mapId = await publishMap(pool, workspaceId, pipeline, slug, people);
  return { workspaceId, mapId, people };
}

/** Publishes one more map of the workspace as its version 1, with its roles bound. */
export async function publishMap(
  pool: Pool,
  workspaceId: string,
  pipeline: Pipeline,
  slug: string,
  people: TestCompany['people'],
): Promise<string> {
  const mapId = await id(
    pool,
    `insert into maps (workspace_id, slug, title, published_version) values ($1, $2, 'Test map', 1) returning id`,
    [workspaceId, slug],
  );
  await publishVersion(pool, workspaceId, mapId, 1, pipeline);
  const bindings: [string, string, string][] = [
    ['lead', people.lead, people.ops],
    ['ops', people.ops, people.lead],
    ['boss', people.boss, people.ops],
  ];
  for (const [role, owner, backup] of bindings) {
    await pool.query(
      `insert into role_bindings (workspace_id, map_id, role, owner_id, backup_id) values ($1, $2, $3, $4, $5)`,
      [workspaceId, mapId, role, owner, backup],
    );
  }
  return mapId;
}

/** @returns the version's id */
export async function publishVersion(
  pool: Pool,
  workspaceId: string,
  mapId: string,
  version: number,
  pipeline: Pipeline,
): Promise<string> {
  await pool.query('update maps set published_version = $2 where id = $1', [mapId, version]);
  return id(
    pool,
    `insert into map_versions (workspace_id, map_id, version, source, pipeline, content_hash)
     values ($1, $2, $3, '', $4, 'none') returning id`,
    [workspaceId, mapId, version, JSON.stringify(pipeline)],
  );
}

async function id(pool: Pool, statement: string, values: unknown[]): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(statement, values);
  return (rows[0] as { id: string }).id;
}
