const heard = new EventTarget();

/** A simulated vendor has taken a request and will not answer it. */
export const beginSilence = (): void => void heard.dispatchEvent(new Event('silence'));

/** Ends `milliseconds` after the next silence begins, however slow this machine is; after half a minute at the latest. */
export function endsInSilence(milliseconds: number): AbortSignal {
  const ended = new AbortController();
  const giveUp = () => ended.abort(new DOMException('Nobody answered.', 'TimeoutError'));
  const begun = () => void setTimeout(giveUp, milliseconds).unref();
  heard.addEventListener('silence', begun, { once: true });
  return AbortSignal.any([ended.signal, AbortSignal.timeout(30_000)]);
}
