/** What a key does to the replay: Space plays or rests, the arrows go one entry on or back; null for every other. */
export const replayKey = (key: string): 'toggle' | 'back' | 'on' | null =>
  key === ' ' ? 'toggle' : key === 'ArrowLeft' ? 'back' : key === 'ArrowRight' ? 'on' : null;

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
