import type { WorkingHours } from '@baton/plugin-sdk';
import type { Rule } from '../when/rule.ts';
import { isWorking, lastClosing, nextOpening } from './working-periods.ts';

/** What becomes of a time outside the company's hours. */
export type OutsideHours = 'run' | 'skip' | 'move';

/** Times in a row outside the hours, after which a rule that skips them counts as one that never comes. */
const mostSkipped = 20_000;

/** The same rule, held to the company's hours and holidays. Times that move to the same opening are one. */
export function withinHours(rule: Rule, hours: WorkingHours | undefined, outside: OutsideHours): Rule {
  if (hours === undefined || outside === 'run') return rule;
  return { zone: rule.zone, next: outside === 'skip' ? skipping(rule, hours) : moving(rule, hours) };
}

const skipping =
  (rule: Rule, hours: WorkingHours) =>
  (after: number): number | undefined => {
    let moment = rule.next(after);
    for (let skipped = 0; moment !== undefined && skipped < mostSkipped; skipped++) {
      if (isWorking(moment, hours)) return moment;
      moment = rule.next(moment);
    }
    return undefined;
  };

const moving =
  (rule: Rule, hours: WorkingHours) =>
  (after: number): number | undefined => {
    // A time that fell into the hours off before `after` is still to come: it waits for the opening.
    const from = isWorking(after, hours) ? after : (lastClosing(after, hours) ?? after);
    const moment = rule.next(from);
    if (moment === undefined || isWorking(moment, hours)) return moment;
    return nextOpening(moment, hours);
  };
