import type { Context } from './client.ts';

/** How far back a look-up reads: longer than any case waits for a lost answer. */
const lookBackMs = 30 * 24 * 3_600_000;

/** What was changed since then is looked at. ISO 8601 without fractions, as GitHub writes it. */
export const lookBack = ({ now }: Context): string =>
  `${new Date(now().getTime() - lookBackMs).toISOString().slice(0, 19)}Z`;

/** GitHub takes a moment until something new is in its lists. Milliseconds. */
export const settleMs = 5_000;
