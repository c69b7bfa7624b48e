/**
 * `npm run crash -- --kills 60`: kills server, workers and PostgreSQL under load and checks afterwards that every promise
 * was kept; then breaks the engine on purpose, one way at a time, and checks that each is caught.
 * `--seed N` repeats a run's choices, `--mutants none` or a list of names, `--mutant-kills N`, `--workers N`, `--rate N`.
 */
import { parseArgs } from 'node:util';
import { startTestPostgres } from '../database/start-test-postgres.ts';
import { mutantNames } from './mutants.ts';
import { runOnce, type RunResult } from './run-once.ts';

const { values: given } = parseArgs({
  options: {
    kills: { type: 'string', default: '60' },
    'mutant-kills': { type: 'string', default: '25' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    mutants: { type: 'string', default: mutantNames.join(',') },
    workers: { type: 'string', default: '2' },
    rate: { type: 'string', default: '12' },
  },
});
const seed = Number(given.seed);
const wanted = given.mutants === 'none' ? [] : given.mutants.split(',');
const common = { seed, workers: Number(given.workers), eventsPerSecond: Number(given.rate) };

const server = await startTestPostgres();
try {
  const real = await runOnce(server, { ...common, kills: Number(given.kills) });
  console.error(`seed ${seed}, the engine as it is: ${summary(real)}`);
  if (count(real) > 0) console.error(JSON.stringify(real.violations, null, 2));
  const mutants: Record<string, string> = {};
  for (const mutant of wanted) {
    const result = await runOnce(server, { ...common, kills: Number(given['mutant-kills']), mutant });
    mutants[mutant] = caughtBy(result);
    console.error(`${mutant}: ${mutants[mutant]}; ${summary(result)}`);
  }
  const holds = count(real) === 0 && Object.values(mutants).every((caught) => caught !== 'not caught');
  const { violations: _, ...figures } = real;
  const target = { violations: 0, mutantsCaught: wanted.length };
  console.log(
    JSON.stringify({ check: 'crash', holds, target, figures: { seed, ...figures, violations: count(real), mutants } }),
  );
  process.exitCode = holds ? 0 : 1;
} finally {
  await server.stop();
}

function count({ violations }: RunResult): number {
  return Object.values(violations).reduce((sum, list) => sum + list.length, 0);
}

function caughtBy({ violations }: RunResult): string {
  const promises = Object.entries(violations).map(([promise, list]) => `${promise} ${list.length}`);
  return promises.length > 0 ? `caught by ${promises.join(', ')}` : 'not caught';
}

function summary(result: RunResult): string {
  const { violations, ...figures } = result;
  return `${JSON.stringify(figures)}, violations ${Object.keys(violations).length}`;
}
