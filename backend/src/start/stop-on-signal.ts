import type { Progress } from './progress.ts';

/** Milliseconds in which the same Ctrl+C may arrive a second time, through the process that started this one. */
const echo = 1_000;
/** Milliseconds after which waiting ends. Whatever is unfinished then is found and finished by the next start. */
const patience = 25_000;

/**
 * Ctrl+C, a stopped service or a closed terminal end Baton in order, also while it is still starting. A second Ctrl+C does
 * not wait.
 * @param stop ends everything that is running
 * @returns aborted as soon as the end was asked for
 */
export function stopOnSignal(stop: () => Promise<void>, progress: Progress): AbortSignal {
  const asked = new AbortController();
  let when = 0;
  const end = (): void => {
    if (asked.signal.aborted) {
      if (performance.now() - when > echo) process.exit(1);
      return;
    }
    when = performance.now();
    progress.say('\nStopping ...');
    asked.abort();
    setTimeout(() => endBadly(`it took over ${patience / 1000} s`), patience).unref();
    stop().then(
      () => {
        progress.say('Stopped. Everything is kept for the next start.');
        process.exit(0);
      },
      (problem: unknown) => endBadly(problem instanceof Error ? problem.message : String(problem)),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  return asked.signal;
}

function endBadly(why: string): never {
  process.stderr.write(`Stopped, but not in order (${why}): the next start clears that up.\n`);
  process.exit(1);
}
