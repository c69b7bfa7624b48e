import { setTimeout as sleep } from 'node:timers/promises';

/** Errors of a connection that broke or was refused: the same statement may succeed on another one. */
const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01', // shut down by an administrator
  '57P02', // the server crashed
  '57P03', // starting up
  '53300', // too many connections
  '25P03', // idle too long inside a transaction
  '40001', // serialisation
  '40P01', // deadlock
]);
const connectionWords = /connection terminated|connection ended|timeout exceeded when trying to connect|not queryable/i;

/** True when nothing is wrong with the statement itself: the database is away, or asks to try again. */
export function isDatabaseAway(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false;
  const { code } = problem as { code?: string };
  if (code !== undefined && (connectionCodes.has(code) || code.startsWith('08'))) return true;
  return connectionWords.test(problem.message);
}

/** Milliseconds. */
const firstPause = 50;
const longestPause = 1_000;

/** Repeats `work` with growing pauses while the database is away; `giveUp` ends that. Other errors pass through. */
export async function whileAway<T>(work: () => Promise<T>, giveUp: AbortSignal): Promise<T> {
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await work();
    } catch (problem) {
      if (!isDatabaseAway(problem) || giveUp.aborted) throw problem;
    }
    await sleep(pause, undefined, { signal: giveUp }).catch(() => undefined);
  }
}
