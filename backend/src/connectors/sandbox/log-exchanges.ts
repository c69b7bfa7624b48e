import { appendFileSync } from 'node:fs';
import type { WatchSandbox } from './sandbox-fetch.ts';

/** Appends every sandbox request and its answer to a file, one line of JSON each. */
export const logExchanges =
  (file: string): WatchSandbox =>
  (exchange) =>
    appendFileSync(file, `${JSON.stringify(exchange)}\n`, { mode: 0o600 });
