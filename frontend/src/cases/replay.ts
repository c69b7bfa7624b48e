const STEP_MS = 900;
const LONGEST_MS = 4000;

/**
 * How long the replay rests on an entry before the next one.
 * @param gapMs real time between the two; @param skipWaiting every entry takes the same short time
 */
export const replayPause = (gapMs: number, skipWaiting: boolean): number => {
  if (skipWaiting) return STEP_MS;
  const slowed = STEP_MS + 250 * Math.log2(1 + Math.max(0, gapMs) / 60_000);
  return Math.min(LONGEST_MS, Math.round(slowed));
};
