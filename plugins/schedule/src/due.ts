import type { Rule } from './when/rule.ts';

/** What to do about times that passed while Baton was not running. */
export interface Missed {
  policy: 'skip' | 'run_once' | 'run_all';
  /** For `run_all`: the latest so many. */
  most: number;
}

export interface Tick {
  /** Milliseconds since 1970. */
  at: number;
  /** Times that this one stands for, besides its own. At most `mostCounted`. */
  missed: number;
}

/** A time that is taken up this late still counts as on time: restarts and slow looks are no outage. */
const graceMs = 5 * 60_000;
export const mostCounted = 500;

/** The times after `from` up to `now`, earliest first, by the policy for missed ones. */
export function dueTicks(rule: Rule, { from, now, missed }: { from: number; now: number; missed: Missed }): Tick[] {
  const all = latest(rule, from, now);
  const late = all.filter((at) => now - at > graceMs);
  const onTime = all.slice(late.length).map((at) => ({ at, missed: 0 }));
  if (missed.policy === 'skip') return onTime;
  if (missed.policy === 'run_all') return [...late.slice(-missed.most).map((at) => ({ at, missed: 0 })), ...onTime];
  const [first, ...rest] = onTime;
  if (late.length === 0) return onTime;
  if (first) return [{ ...first, missed: late.length }, ...rest];
  return [{ at: late.at(-1)!, missed: late.length - 1 }];
}

const hourMs = 3_600_000;

/** The latest times in (from, now], at most `mostCounted`: looks back twice as far each time, so that a long outage costs little. */
function latest(rule: Rule, from: number, now: number): number[] {
  for (let back = hourMs; ; back *= 2) {
    const start = Math.max(from, now - back);
    const found = between(rule, start, now);
    if (start === from || found.length >= mostCounted) return found.slice(-mostCounted);
  }
}

function between(rule: Rule, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = rule.next(from); at !== undefined && at <= to; at = rule.next(at)) found.push(at);
  return found;
}
