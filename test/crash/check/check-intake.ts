import type { Facts } from './facts.ts';
import { groupBy } from './group.ts';

/** 1. Every event that was answered with 2xx has exactly one case; no event has two. */
export function checkIntake({ events, acknowledged }: Facts): string[] {
  const started = events.filter((each) => each.event.kind === 'case_started');
  const cases = groupBy(started, (each) => each.event.trigger?.id ?? '');
  const lost = [...acknowledged].filter((id) => !cases.has(id));
  const several = [...cases].filter(([, made]) => made.length > 1);
  return [
    ...lost.map((id) => `${id} was acknowledged and has no case`),
    ...several.map(([id, made]) => `${id} has ${made.length} cases`),
  ];
}
