import { sandboxCatalog } from '../connectors/catalog/build-catalog.ts';
import { loadSampleCompany } from '../sample-company/load-sample-company.ts';
import { runPastWeeks } from '../sample-company/run-past-weeks.ts';
import { runSampleCases } from '../sample-company/run-sample-cases.ts';
import type { Baton } from './open-baton.ts';
import type { Progress } from './progress.ts';

export interface SampleOptions {
  baton: Baton;
  progress: Progress;
  onProblem: (problem: unknown) => void;
  /** Whether this process moves cases. */
  runCases: boolean;
}

/** Loads the sample company into an empty database and lets its cases run in the background. @returns what ends that */
export async function openSample({
  baton,
  progress,
  onProblem,
  runCases,
}: SampleOptions): Promise<() => Promise<void>> {
  const { pool, connectors, engine } = baton;
  const catalog = sandboxCatalog(connectors.host.descriptors());
  const sample = await progress.part(
    'Company',
    () => loadSampleCompany({ pool, vault: connectors.vault, catalog }),
    (found) => (found ? `Harbor & Pine, a sample${found.loaded ? ': its first cases are running' : ''}` : 'yours'),
  );
  if (!sample || !runCases) return async () => undefined;
  const ending = new AbortController();
  const past = { pool, engine, workspaceId: sample.workspaceId, signal: ending.signal };
  // What is open now comes first: somebody is looking at it already.
  const run = runSampleCases(past)
    .then(() => runPastWeeks(past))
    .catch(onProblem);
  return async () => {
    ending.abort();
    await run;
  };
}
