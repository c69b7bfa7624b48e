import type { Progress } from './progress.ts';
import type { Running } from './start-parts.ts';

/** Ctrl+C, a stopped service or a closed terminal end Baton in order: web, worker, database. A second Ctrl+C does not wait. */
export function stopOnSignal(running: Running, progress: Progress): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    progress.say('\nStopping ...');
    running.stop().then(
      () => {
        progress.say('Stopped. Everything is kept for the next start.');
        process.exit(0);
      },
      (problem: unknown) => {
        process.stderr.write(`Stopped, but not in order: ${String(problem)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
