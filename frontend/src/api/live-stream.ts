import type { LiveEvent } from '@baton/contract';

export type StreamState = 'open' | 'lost';

interface Listeners {
  onEvent: (event: LiveEvent) => void;
  onState: (state: StreamState) => void;
}

const TYPES: LiveEvent['type'][] = ['hello', 'ask', 'case', 'counts', 'switch', 'notices'];
const CHANNEL = 'baton-live';
const RETRY_MS = 3000;

const readEvent = (data: unknown): LiveEvent | null => {
  try {
    return typeof data === 'string' ? (JSON.parse(data) as LiveEvent) : null;
  } catch {
    return null;
  }
};

/** Opens the stream; the browser itself reconnects with Last-Event-ID. After a refusal we try again. */
const openSource = ({ onEvent, onState }: Listeners): (() => void) => {
  let source: EventSource;
  let timer: number | undefined;
  const take = (message: MessageEvent): void => {
    const event = readEvent(message.data);
    if (event) onEvent(event);
  };
  const open = (): void => {
    source = new EventSource('/api/live');
    source.addEventListener('open', () => onState('open'));
    source.addEventListener('message', take);
    for (const type of TYPES) source.addEventListener(type, take);
    source.addEventListener('error', () => {
      onState('lost');
      if (source.readyState === EventSource.CLOSED) timer = window.setTimeout(open, RETRY_MS);
    });
  };
  open();
  return () => {
    window.clearTimeout(timer);
    source.close();
  };
};

type Shared = { event: LiveEvent } | { state: StreamState };

/** The tab that holds the lock opens the stream and tells the others. */
const share = (listeners: Listeners): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL);
  const closing = new AbortController();
  channel.addEventListener('message', ({ data }: MessageEvent<Shared>) => {
    if ('event' in data) listeners.onEvent(data.event);
    else listeners.onState(data.state);
  });
  const tell = (shared: Shared): void => channel.postMessage(shared);
  const lead = (): Promise<void> =>
    new Promise((release) => {
      const close = openSource({
        onEvent: (event) => (listeners.onEvent(event), tell({ event })),
        onState: (state) => (listeners.onState(state), tell({ state })),
      });
      closing.signal.addEventListener('abort', () => (close(), release()));
    });
  // An aborted wait for the lock is how a tab that never led goes away.
  navigator.locks.request(CHANNEL, { signal: closing.signal }, lead).catch(() => undefined);
  return () => {
    closing.abort();
    channel.close();
  };
};

/**
 * One stream per browser, however many tabs: HTTP/1.1 allows six connections to a host. Where the browser cannot share
 * (no locks outside a secure context) every tab opens its own. Returns how to stop.
 */
export const openLiveStream = (listeners: Listeners): (() => void) =>
  'locks' in navigator && 'BroadcastChannel' in window ? share(listeners) : openSource(listeners);
