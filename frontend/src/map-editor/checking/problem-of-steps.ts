import type { Finding } from '@baton/process-maps';
import { TRIGGER } from '../editing-store.ts';

/** Where a finding is shown: at its step, at the trigger, or nowhere on the canvas. */
export function placeOf({ step, path }: Finding): string | undefined {
  if (step !== null) return step;
  return path[0] === 'trigger' ? TRIGGER : undefined;
}

/** The worst problem at each step; suggestions leave no mark on the canvas. */
export function problemsOf(findings: readonly Finding[]): ReadonlyMap<string, 'must_fix' | 'warning'> {
  const worst = new Map<string, 'must_fix' | 'warning'>();
  for (const finding of findings) {
    const { severity } = finding;
    const place = placeOf(finding);
    if (place === undefined || severity === 'suggestion') continue;
    if (severity === 'must_fix' || !worst.has(place)) worst.set(place, severity);
  }
  return worst;
}
