import type { StepTime, StopReason } from '@baton/contract';
import { sumOf } from './counting.ts';
import type { AskFacts, CaseFacts, StayKind } from './facts.ts';

/** Shown of each list. */
const MOST = 25;

/** Time in state: by step, what was worked and what was waited for; the steps with most time first. */
export function whereTimeGoes(cases: CaseFacts[]): StepTime[] {
  const stays = cases.flatMap(({ mapSlug, stays: own }) => own.map((stay) => ({ ...stay, map: mapSlug })));
  return [...Map.groupBy(stays, ({ map, step }) => `${map} ${step}`).values()]
    .map((group) => {
      const of = (wanted: StayKind): number => sumOf(group, ({ kind, ms }) => (kind === wanted ? ms : 0));
      const { map, step, title } = group.at(-1)!;
      return {
        map,
        step,
        title,
        working: of('working'),
        person: of('person'),
        customer: of('customer'),
        system: of('system'),
      };
    })
    .filter((line) => allOf(line) > 0)
    .toSorted((a, b) => allOf(b) - allOf(a) || a.title.localeCompare(b.title))
    .slice(0, MOST);
}

const allOf = ({ working, person, customer, system }: StepTime): number => working + person + customer + system;

/** Escalations by reason: which rules stopped how often, and how often that changed something. */
export function stopReasons(asks: AskFacts[]): StopReason[] {
  const stops = asks.filter(({ kind }) => kind === 'stop');
  return [...Map.groupBy(stops, ({ mapSlug, step, why }) => `${mapSlug} ${step} ${why}`).values()]
    .map((group) => {
      const { mapSlug: map, step, stepTitle: title, why } = group.at(-1)!;
      return {
        map,
        step,
        title,
        why,
        stops: group.length,
        answered: group.filter(({ answeredAt }) => answeredAt !== null).length,
        useful: group.filter(({ changed }) => changed === true).length,
      };
    })
    .toSorted((a, b) => b.stops - a.stops)
    .slice(0, MOST);
}
