/**
 * One worker: moves cases and serves nothing. Any number of them may run against the same database; each may die at any
 * time. `DATABASE_URL` says where. SIGTERM lets what is in flight end first.
 */
import { readConfig } from './config/read-config.ts';
import { StartProblem } from './config/start-problem.ts';
import { openBaton } from './start/open-baton.ts';

async function startWorker(): Promise<void> {
  const config = readConfig();
  if (!config.databaseUrl) {
    throw new StartProblem(
      'Expected DATABASE_URL, so that this worker finds the database it shares: set it and start again.',
    );
  }
  const onProblem = (problem: unknown): void => {
    if (config.logLevel !== 'silent')
      process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  };
  const baton = await openBaton({ url: config.databaseUrl, config, works: true, onProblem });
  process.stdout.write('Worker ready.\n');
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    baton.close().then(
      () => process.exit(0),
      (problem: unknown) => {
        onProblem(problem);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

try {
  await startWorker();
} catch (problem) {
  if (!(problem instanceof StartProblem)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 1;
}
