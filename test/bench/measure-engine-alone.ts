import { stepsPerCase } from './bench-map.ts';
import type { BenchDatabase } from './bench-database.ts';
import { startChild } from './children.ts';
import { FinishLog } from './finish-log.ts';
import { assembleEngine } from '../../backend/src/assemble-engine.ts';

/** Durable steps per second of one worker whose steps only record: all cases are there before it starts. */
export async function measureEngineAlone(database: BenchDatabase, cases: number): Promise<{ stepsPerSecond: number }> {
  await fill(database, cases);
  const log = new FinishLog();
  const worker = await startChild('bench-worker.ts', { ...database.env, VENDOR_URL: '' }, log.hear);
  const began = Date.now();
  try {
    await log.waitFor(cases, 120_000);
    return { stepsPerSecond: Math.round((cases * stepsPerCase * 1000) / (log.last - began)) };
  } finally {
    await worker.stop();
  }
}

/** Takes `cases` events in, without a worker. */
export async function fill(database: BenchDatabase, cases: number): Promise<void> {
  const engine = await assembleEngine({ url: database.url, onProblem: (problem) => console.error(problem) });
  const { workspaceId, mapId } = database.company;
  let left = cases;
  const sender = async (): Promise<void> => {
    while (left-- > 0) {
      const id = `filled-${left}`;
      await engine.receiveEvent({ workspaceId, mapId, event: { id, text: 'Where is my order?', n: left }, key: id });
    }
  };
  await Promise.all(Array.from({ length: 256 }, sender));
  await engine.stop();
}
