/**
 * The result, or a rejection when the signal aborts, even if the connector ignores the signal. What it still does then is
 * lost; its answer is not waited for.
 */
export function withinTime<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  if (signal.aborted) return Promise.reject(new CallTimedOut());
  return new Promise((resolve, reject) => {
    const abort = () => reject(new CallTimedOut());
    signal.addEventListener('abort', abort, { once: true });
    const done = () => signal.removeEventListener('abort', abort);
    work.then(resolve, reject).finally(done);
  });
}

export class CallTimedOut extends Error {
  override readonly name = 'CallTimedOut';
}
