/** `npm run bench`: what the engine does per second on this machine, beside what the same PostgreSQL can do at all. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestPostgres } from '../database/start-test-postgres.ts';
import { openBenchDatabase, type BenchDatabase } from './bench-database.ts';
import { fiveSteps, longWait } from './bench-map.ts';
import { measureEndToEnd } from './measure-end-to-end.ts';
import { measureEngineAlone } from './measure-engine-alone.ts';
import { measureIntake } from './measure-intake.ts';
import { measureWaiting } from './measure-waiting.ts';
import { updateRate } from './update-rate.ts';

const target = { casesPerSecond: 500, p95Ms: 60, engineStepsPerSecond: 15_000, engineIntakePerSecond: 2_000 };
const quick = process.argv.includes('--quick');
const size = quick
  ? { cases: 2_000, alone: 5_000, waiting: 5_000 }
  : { cases: 10_000, alone: 20_000, waiting: 100_000 };

const server = await startTestPostgres();
const vendor = createServer((request, response) => {
  request.resume().on('end', () => response.end('done'));
});
await new Promise<void>((resolve) => void vendor.listen(0, '127.0.0.1', resolve));
const vendorUrl = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}/`;

async function measured<T>(name: string, measure: (database: BenchDatabase) => Promise<T>, map = fiveSteps) {
  const database = await openBenchDatabase(server.url, `bench_${name.replaceAll(' ', '_')}`, map);
  try {
    const updatesPerSecond = await updateRate(database.url);
    const figures = await measure(database);
    console.error(`${name}: ${JSON.stringify(figures)} (one-row updates/s just before: ${updatesPerSecond})`);
    return { ...figures, updatesPerSecond };
  } finally {
    await database.close();
  }
}

try {
  const intake = await measured('intake', (database) => measureIntake(database, size.cases));
  const engineAlone = await measured('engine alone', (database) => measureEngineAlone(database, size.alone));
  const oneWorker = await measured('one worker', (database) => measureEndToEnd(database, vendorUrl, 1, size.cases));
  const twoWorkers = await measured('two workers', (database) => measureEndToEnd(database, vendorUrl, 2, size.cases));
  const waiting = await measured('waiting', (database) => measureWaiting(database, size.waiting), longWait);
  const holds =
    Math.max(oneWorker.casesPerSecond, twoWorkers.casesPerSecond) >= target.casesPerSecond &&
    Math.min(oneWorker.at10PerSecondMs.p95, twoWorkers.at10PerSecondMs.p95) < target.p95Ms &&
    engineAlone.stepsPerSecond >= target.engineStepsPerSecond &&
    intake.engineIntakePerSecond >= target.engineIntakePerSecond;
  const ratio = {
    stepsPerUpdateEndToEnd: part(oneWorker.stepsPerSecond, oneWorker.updatesPerSecond),
    stepsPerUpdateEngineAlone: part(engineAlone.stepsPerSecond, engineAlone.updatesPerSecond),
  };
  const figures = { ratio, intake, engineAlone, oneWorker, twoWorkers, waiting };
  console.log(JSON.stringify({ check: 'bench', holds, target, figures }));
  process.exitCode = holds ? 0 : 1;
} finally {
  vendor.close();
  vendor.closeAllConnections();
  await server.stop();
}

function part(steps: number, updates: number): number {
  return Math.round((steps / updates) * 100) / 100;
}
