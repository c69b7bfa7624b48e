import { checkAsks } from './check-asks.ts';
import { checkEffects } from './check-effects.ts';
import { checkEnds } from './check-ends.ts';
import { checkHistory } from './check-history.ts';
import { checkIntake } from './check-intake.ts';
import { checkSwitch } from './check-switch.ts';
import { checkTimers } from './check-timers.ts';
import type { Facts } from './facts.ts';

const checks: Record<string, (facts: Facts) => string[]> = {
  intake: checkIntake,
  history: checkHistory,
  effects: checkEffects,
  timers: checkTimers,
  asks: checkAsks,
  switch: checkSwitch,
  ends: checkEnds,
};

/** Violations of the promises, by the promise that was broken; empty when all hold. */
export function checkAll(facts: Facts): Record<string, string[]> {
  const found = Object.entries(checks).map(([name, check]) => [name, check(facts)] as const);
  return Object.fromEntries(found.filter(([, violations]) => violations.length > 0));
}
