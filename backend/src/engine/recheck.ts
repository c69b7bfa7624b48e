import type { CaseState } from '@baton/process-maps';

/** Milliseconds after which a case that the off switch holds is looked at again, should nobody say that it is on. */
const heldCheck = 30_000;
const failedCheck = 60_000;

/** When a case that nobody changed should be looked at again (ISO); null when only something from outside can move it. */
export function recheckAt(
  end: 'unchanged' | 'held' | 'failed' | 'broken_off',
  state: CaseState,
  now: string,
): string | null {
  if (end === 'held') return later(now, heldCheck);
  if (end === 'failed') return later(now, failedCheck);
  if (state.held) return null;
  if (state.status === 'running') return now;
  const moments = Object.values(state.timers).map((timer) => Date.parse(timer.at));
  return moments.length > 0 ? new Date(Math.min(...moments)).toISOString() : null;
}

function later(now: string, ms: number): string {
  return new Date(Date.parse(now) + ms).toISOString();
}
