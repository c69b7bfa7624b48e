/**
 * `npm run check:owners`: random histories against the engine on a real PostgreSQL with a clock of its own: whatever
 * happens, each open question has one person who is there. Then deliberate faults, each of which has to be caught.
 * `--histories N`, `--acts N`, `--seed N` repeats a run's choices.
 */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { databaseUrl, templateName } from '../database/create-template.ts';
import { startTestPostgres } from '../database/start-test-postgres.ts';
import { mutants } from './mutants.ts';
import { runHistories } from './run-histories.ts';

const { values: given } = parseArgs({
  options: {
    histories: { type: 'string', default: '150' },
    acts: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
});
const seed = Number(given.seed);
const acts = Number(given.acts);
const server = await startTestPostgres();
let databases = 0;

async function fresh(): Promise<string> {
  const name = `owners_${databases++}`;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database ${name} template ${templateName}`);
  await admin.end();
  return databaseUrl(server.url, name);
}

try {
  const { violations, ...figures } = await runHistories(await fresh(), {
    seed,
    histories: Number(given.histories),
    acts,
  });
  console.error(`seed ${seed}: ${JSON.stringify(figures)}`);
  for (const violation of violations.slice(0, 20)) console.error(violation);
  const caught: Record<string, string> = {};
  for (const [name, mutant] of Object.entries(mutants)) {
    const found = await runHistories(await fresh(), {
      seed,
      histories: Number(given.histories),
      acts,
      mutant,
      stopAtFirst: true,
    });
    caught[name] = found.violations[0] ?? 'not caught';
    console.error(`${name}: ${caught[name]}`);
  }
  const missed = Object.values(caught).filter((what) => what === 'not caught').length;
  const holds = violations.length === 0 && missed === 0;
  const mutantsCaught = Object.keys(caught).length - missed;
  console.log(
    JSON.stringify({
      check: 'owners',
      holds,
      target: { violations: 0, mutantsCaught: Object.keys(mutants).length },
      figures: { seed, ...figures, violations: violations.length, mutantsCaught },
    }),
  );
  process.exitCode = holds ? 0 : 1;
} finally {
  await server.stop();
}
