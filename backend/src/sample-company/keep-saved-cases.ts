import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { simulate, type Answers, type Json, type Must, type Pipeline } from '@baton/process-maps';
import { toResults } from '../saved-cases/record-run.ts';
import { rehearseSaved } from '../saved-cases/rehearse-saved.ts';
import type { SavedRow } from '../saved-cases/saved-case-rows.ts';
import type { SampleMap } from './harbor-and-pine.ts';
import { savedInLibrary } from './library-files.ts';

/** A case of a map's `evals.yaml`. */
export interface LibrarySaved {
  id: string;
  input: Json;
  must: Must;
  ugly?: boolean;
  /** What AI steps and people answered. */
  answers?: Answers;
}

interface Keeping {
  workspaceId: string;
  mapId: string;
  map: SampleMap;
  addedBy: string;
}

/** Days ago that the first of them was kept; the others follow, three days each. */
const FIRST = 47;

/** The library's saved cases of a map as the sample company's own, and how they go on the published version. */
export async function keepSavedCases(client: pg.ClientBase, { workspaceId, mapId, map, addedBy }: Keeping) {
  const { rows } = await client.query<{ pipeline: Pipeline }>(
    'select pipeline from map_versions where map_id = $1 and version = 1',
    [mapId],
  );
  const { pipeline } = rows[0]!;
  const kept = savedInLibrary(map.slug).map((saved, place) => toRow(saved, place, pipeline));
  for (const { id, name, trigger, answers, must, ugly, at } of kept) {
    await client.query(
      `insert into saved_cases (id, workspace_id, map_id, name, trigger, answers, must, ugly, added_by, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        workspaceId,
        mapId,
        name,
        ...[trigger, answers, must].map((part) => JSON.stringify(part)),
        ugly,
        addedBy,
        at,
      ],
    );
  }
  await client.query(
    'insert into saved_case_runs (id, workspace_id, map_id, version, results) values ($1, $2, $3, 1, $4)',
    [randomUUID(), workspaceId, mapId, JSON.stringify(toResults(rehearseSaved(pipeline, kept)))],
  );
}

function toRow(
  { id, input, must, ugly = false, answers = {} }: LibrarySaved,
  place: number,
  pipeline: Pipeline,
): SavedRow {
  const words = id.replaceAll('_', ' ');
  return {
    id: randomUUID(),
    name: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    ugly,
    caseId: null,
    byId: null,
    byName: null,
    at: new Date(Date.now() - (FIRST - 3 * place) * 86_400_000),
    trigger: input,
    answers: withActions(pipeline, input, answers),
    must,
  };
}

/** What connectors answer is of no account here, so that it need not stand in the file: a value of the declared type. */
function withActions(pipeline: Pipeline, trigger: Json, answers: Answers): Answers {
  const { review: _period, ...lasting } = pipeline;
  const [gone] = simulate(lasting, [{ id: 'kept', trigger, answers }]).cases;
  const actions = gone!.madeUp.filter((step) => pipeline.steps[step]?.kind === 'action');
  const given = actions.map((step) => [step, { output: gone!.outputs[step]! }] as const);
  return { ...answers, steps: { ...answers.steps, ...Object.fromEntries(given) } };
}
