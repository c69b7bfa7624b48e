import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import YAML from 'yaml';
import type { Json, Must } from '@baton/process-maps';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { createAiSteps } from '../ai/create-ai-steps.ts';
import { assembleEngine, type Engine } from '../assemble-engine.ts';
import { sandboxCatalog } from '../connectors/catalog/build-catalog.ts';
import { openConnectors, type Connectors } from '../connectors/open-connectors.ts';
import { maps } from './harbor-and-pine.ts';
import { loadSampleCompany } from './load-sample-company.ts';

jest.setTimeout(30_000);

interface Saved {
  id: string;
  input: Json;
  must: Must;
}

const library = new URL('../../../process-maps/library/', import.meta.url);
const saved = maps.map(({ slug, roles }) => {
  const file = YAML.parse(readFileSync(new URL(`${slug}/evals.yaml`, library), 'utf8')) as { cases: Saved[] };
  return { slug, roles, cases: file.cases };
});

let database: TestDatabase;
let connectors: Connectors;
let engine: Engine;
let home: string;
let workspaceId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  home = mkdtempSync(path.join(tmpdir(), 'baton-evals-'));
  connectors = await openConnectors(database.pool, { home });
  const catalog = sandboxCatalog(connectors.host.descriptors());
  workspaceId = (await loadSampleCompany({ pool: database.pool, vault: connectors.vault, catalog }))!.workspaceId;
  const aiSteps = createAiSteps({ pool: database.pool, modelKeys: { keyOf: () => Promise.resolve(undefined) } });
  engine = await assembleEngine({
    url: database.url,
    worker: { actions: connectors.actions, aiSteps },
    onProblem: (problem) => {
      throw problem;
    },
  });
});
afterAll(async () => {
  await engine.stop();
  await connectors.close();
  await database.close();
  rmSync(home, { recursive: true, force: true });
});

async function rows<Row>(sql: string, values: unknown[]): Promise<Row[]> {
  return (await database.pool.query(sql, values)).rows as Row[];
}

async function run(slug: string, { id, input }: Saved) {
  const [map] = await rows<{ id: string }>('select id from maps where slug = $1', [slug]);
  const { caseId } = await engine.receiveEvent({ workspaceId, mapId: map!.id, event: input, key: id });
  for (;;) {
    const [row] = await rows<{ status: string }>('select status from cases where id = $1', [caseId]);
    if (row!.status !== 'running') break;
    await new Promise((go) => setTimeout(go, 20));
  }
  const [{ status }] = (await rows<{ status: string }>('select status from cases where id = $1', [caseId])) as [
    { status: string },
  ];
  const asks = await rows<{ step: string; rule: string | null; holder: string }>(
    `select a.step, a.rule, split_part(p.email, '@', 1) as holder from asks a join people p on p.id = a.holder_id
      where a.case_id = $1 and a.state = 'open'`,
    [caseId],
  );
  const outputs = await rows<{ step: string; output: Json }>(
    `select event->>'step' as step, event->'output' as output from case_events
      where case_id = $1 and event->>'kind' = 'step_succeeded'`,
    [caseId],
  );
  return { status, asks, outputs };
}

describe.each(saved)('saved cases of $slug', ({ slug, roles, cases }) => {
  test.each(cases)('$id', async (one) => {
    const { must } = one;
    const { status, asks, outputs } = await run(slug, one);
    if (must.stops) expect(asks.map(({ rule }) => rule)).toEqual([must.stops]);
    if (must.not_stops) expect(asks.map(({ rule }) => rule)).not.toContain(must.not_stops);
    if (must.task) expect(asks).toEqual([expect.objectContaining({ step: must.task, rule: null })]);
    if (must.owner) expect(asks.map(({ holder }) => holder)).toEqual([roles[must.owner]!.owner]);
    if (must.end) expect(status).toBe(must.end);
    if (must.output) expect(outputs.find(({ step }) => step === must.step)?.output).toMatchObject(must.output);
  });
});
