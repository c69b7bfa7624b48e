import type { Pool } from 'pg';

export interface PublishedMap {
  workspaceId: string;
  /** Id of the row of `map_versions` that new cases are pinned to. */
  versionId: string;
  sample: boolean;
}

/** The published version of a workspace's map, by the name that other maps call it. */
export async function findPublishedSlug(
  pool: Pool,
  workspaceId: string,
  slug: string,
): Promise<{ mapId: string; versionId: string } | undefined> {
  const { rows } = await pool.query<{ mapId: string; versionId: string }>(
    `select m.id as "mapId", v.id as "versionId"
       from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
      where m.workspace_id = $1 and m.slug = $2`,
    [workspaceId, slug],
  );
  return rows[0];
}

/** The published versions of these maps, by map id; a map without one is left out. */
export async function findPublished(pool: Pool, mapIds: string[]): Promise<Map<string, PublishedMap>> {
  const { rows } = await pool.query<{ id: string; workspace_id: string; version_id: string; sample: boolean }>({
    name: 'published-maps',
    text: `select m.id, m.workspace_id, v.id as version_id, m.sample
             from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
            where m.id = any($1::uuid[])`,
    values: [mapIds],
  });
  return new Map(
    rows.map((row) => [row.id, { workspaceId: row.workspace_id, versionId: row.version_id, sample: row.sample }]),
  );
}
