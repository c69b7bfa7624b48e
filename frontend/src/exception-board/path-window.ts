import type { AskDetail } from '@baton/contract';

export type PathStep = AskDetail['path'][number];

/** At most this many steps fit beside each other. */
const MAX = 6;

/** The part of the path around the stop: at least one step before it, as many after it as fit. */
export const pathWindow = (path: PathStep[], max = MAX): PathStep[] => {
  if (path.length <= max) return path;
  const stopped = Math.max(
    0,
    path.findIndex((step) => step.state === 'stopped'),
  );
  const first = Math.min(Math.max(0, stopped - 2), path.length - max);
  return path.slice(first, first + max);
};
