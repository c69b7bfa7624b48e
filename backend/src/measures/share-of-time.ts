import { perThing, sumOf, type Counted } from './counting.ts';
import type { CaseFacts } from './facts.ts';

/** `part` milliseconds of all the time between start and end of these cases. */
export function shareOfTime(cases: CaseFacts[], part: number): Counted {
  const all = sumOf(cases, ({ startedAt, endedAt }) => endedAt - startedAt);
  const { n, why } = perThing(0, cases.length, 'cases');
  if (why !== '') return { value: null, n, why };
  return { value: all === 0 ? 0 : Math.min(1, part / all), n, why };
}
