import type pg from 'pg';

/** The least that makes a published map use an action, as the database sees it. */
export const publishUse = (
  pool: pg.Pool,
  workspaceId: string,
  { title, ...step }: { title: string; connector: string; action: string; with?: object },
): Promise<void> => publish(pool, workspaceId, title, step);

/** The same for a step that waits for a message. */
export const publishWait = (
  pool: pg.Pool,
  workspaceId: string,
  { title, connector, event }: { title: string; connector: string; event: string },
): Promise<void> => publish(pool, workspaceId, title, { message: { connector, event } });

async function publish(pool: pg.Pool, workspaceId: string, title: string, step: object): Promise<void> {
  const pipeline = { trigger: { connector: 'webhook', event: 'received' }, steps: { use: step } };
  const { rows } = await pool.query<{ id: string }>(
    'insert into maps (workspace_id, slug, title, published_version) values ($1, $2, $2, 1) returning id',
    [workspaceId, title],
  );
  await pool.query(
    `insert into map_versions (workspace_id, map_id, version, source, pipeline, content_hash) values ($1, $2, 1, '', $3, '')`,
    [workspaceId, rows[0]!.id, JSON.stringify(pipeline)],
  );
}
