import type { FileFacts } from '@baton/plugin-sdk';

/** Milliseconds without a change, after which whoever writes a file counts as having finished. */
const settleMs = 5_000;

export const isSettled = ({ changedAt }: FileFacts, now: Date): boolean =>
  now.getTime() - Date.parse(changedAt) >= settleMs;
