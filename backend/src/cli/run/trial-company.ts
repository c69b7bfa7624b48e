import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Pipeline } from '@baton/process-maps';

/** A company for one trial run: a stand-in person for every role, sandbox connections, the map as version 1. */
export interface TrialCompany {
  workspaceId: string;
  mapId: string;
}

export interface TrialOptions {
  source: string;
  pipeline: Pipeline;
  /** Connectors that bring a stand-in of their vendor. */
  sandboxes: readonly string[];
}

export async function makeTrialCompany(
  pool: pg.Pool,
  { source, pipeline, sandboxes }: TrialOptions,
): Promise<TrialCompany> {
  const workspaceId = randomUUID();
  const mapId = randomUUID();
  await pool.query(`insert into workspaces (id, name, sample) values ($1, 'Trial run', true)`, [workspaceId]);
  await pool.query(
    `insert into connections (workspace_id, connector, label, mode) select $1, unnest($2::text[]), 'Sandbox', 'sandbox'`,
    [workspaceId, sandboxes],
  );
  await pool.query(
    `insert into maps (id, workspace_id, slug, title, published_version, sample) values ($1, $2, $3, $4, 1, true)`,
    [mapId, workspaceId, pipeline.mapId, pipeline.title],
  );
  await pool.query(
    `insert into map_versions (workspace_id, map_id, version, source, pipeline, content_hash) values ($1, $2, 1, $3, $4, $5)`,
    [workspaceId, mapId, source, JSON.stringify(pipeline), pipeline.hash],
  );
  for (const [role, { title }] of Object.entries(pipeline.roles)) await bindRole(pool, workspaceId, mapId, role, title);
  return { workspaceId, mapId };
}

async function bindRole(pool: pg.Pool, workspaceId: string, mapId: string, role: string, title: string): Promise<void> {
  const [owner, backup] = [randomUUID(), randomUUID()];
  await pool.query(
    `insert into people (id, workspace_id, name, email, roles, sample)
     values ($1, $3, $4, $5 || '@trial.example', '{owner}', true), ($2, $3, 'Backup of ' || $4, $5 || '.backup@trial.example', '{owner}', true)`,
    [owner, backup, workspaceId, title, role],
  );
  await pool.query(
    'insert into role_bindings (workspace_id, map_id, role, owner_id, backup_id) values ($1, $2, $3, $4, $5)',
    [workspaceId, mapId, role, owner, backup],
  );
}
