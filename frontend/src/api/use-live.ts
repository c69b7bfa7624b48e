import type { LiveEvent, MapView } from '@baton/contract';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { openLiveStream, type StreamState } from './live-stream.ts';
import { writeLine } from './write-line.ts';
import { staleAfter, type StaleKey } from './stale-after.ts';

export type LiveConnection = StreamState | 'opening';

/** Under load many things change at once: they are read again together, at most this often. */
const GATHER_MS = 250;
/** A reconnect that takes no longer than this is nobody's business. */
const PATIENCE_MS = 4000;

const gatherStale = (queries: QueryClient) => {
  const waiting = new Map<string, StaleKey>();
  let timer: number | undefined;
  const flush = (): void => {
    timer = undefined;
    const keys = [...waiting.values()];
    waiting.clear();
    for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
  };
  return {
    add: (keys: StaleKey[]): void => {
      for (const key of keys) waiting.set(key.join(' '), key);
      timer ??= window.setTimeout(flush, GATHER_MS);
    },
    stop: (): void => window.clearTimeout(timer),
  };
};

const writeCounts = (queries: QueryClient, event: Extract<LiveEvent, { type: 'counts' }>): void => {
  queries.setQueryData<MapView>(['map', event.map], (map) => {
    if (!map) return map;
    const changed = new Map(event.counts.map((count) => [count.step, count]));
    const kept = map.counts.filter((count) => !changed.has(count.step));
    return { ...map, counts: [...kept, ...event.counts] };
  });
};

/** Keeps every page in step with the server, and says whether it can. Called once, by the shell. */
export const useLive = (): LiveConnection => {
  const queries = useQueryClient();
  const [connection, setConnection] = useState<LiveConnection>('opening');

  useEffect(() => {
    const stale = gatherStale(queries);
    let patience: number | undefined;
    const stop = openLiveStream({
      onEvent: (event) => {
        if (event.type === 'counts') writeCounts(queries, event);
        if (event.type === 'ask' && event.line) writeLine(queries, event.line);
        stale.add(staleAfter(event));
      },
      onState: (state) => {
        window.clearTimeout(patience);
        if (state === 'open') setConnection('open');
        else patience = window.setTimeout(() => setConnection('lost'), PATIENCE_MS);
      },
    });
    return () => {
      window.clearTimeout(patience);
      stale.stop();
      stop();
    };
  }, [queries]);

  return connection;
};
