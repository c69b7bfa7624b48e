import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { WorkspaceRows } from '../workspaces/workspace-rows.ts';
import { rehearseSaved, type Judged } from './rehearse-saved.ts';
import { publishedMap, savedOfMap, type PublishedRow, type SavedRow } from './saved-case-rows.ts';

/** How one saved case went, as a run keeps it. */
export interface SavedResult {
  /** ISO 8601: a case saved lately tells of today's work, an old one of what must never break again. */
  addedAt: string;
  passed: boolean;
}

/**
 * Rehearses a map's saved cases on its published version and keeps how they went. To be called in the transaction that
 * changed either of them, so that the runs tell the whole past.
 */
export async function recordRun(
  rows: WorkspaceRows,
  workspaceId: string,
  slug: string,
  manager: EntityManager,
): Promise<void> {
  const map = await rows.one<PublishedRow>(workspaceId, publishedMap, [slug], manager);
  if (!map?.pipeline || map.version === null) return;
  const saved = await rows.of<SavedRow>(workspaceId, savedOfMap, [slug], manager);
  if (saved.length === 0 && !(await rows.one(workspaceId, anyRun, [map.id], manager))) return;
  const results = JSON.stringify(toResults(rehearseSaved(map.pipeline, saved)));
  await rows.of(workspaceId, addRun, [randomUUID(), map.id, map.version, results], manager);
}

/** What cannot be told, because it went through steps whose answers nobody gave, did not pass. */
export const toResults = (judged: Judged[]): SavedResult[] =>
  judged.map(({ row, verdict }) => ({ addedAt: row.at.toISOString(), passed: verdict === 'as_it_must' }));

/** $2 map id. */
const anyRun = 'select 1 as one from saved_case_runs where workspace_id = $1 and map_id = $2 limit 1';

/** $2 id, $3 map id, $4 version, $5 results. */
const addRun = `
  insert into saved_case_runs (id, workspace_id, map_id, version, results)
  select $2, m.workspace_id, m.id, $4, $5 from maps m where m.workspace_id = $1 and m.id = $3 returning id`;
