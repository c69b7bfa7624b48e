import type { EventFact, Facts } from './facts.ts';
import { groupBy } from './group.ts';

/** 2. A case's history has no gap and no repeat, and a recorded step is never recorded again. */
export function checkHistory({ cases, events }: Facts): string[] {
  const histories = groupBy(events, (each) => each.caseId);
  return cases.flatMap(({ id, seq }) => {
    const history = histories.get(id) ?? [];
    const gap = history.some((each, index) => each.seq !== index + 1) || history.length !== seq;
    return [
      ...(gap ? [`case ${id} has ${history.length} history entries at seq ${seq}`] : []),
      ...repeats(id, history),
    ];
  });
}

function repeats(id: string, history: EventFact[]): string[] {
  const succeeded = history.filter((each) => each.event.kind === 'step_succeeded' && !wasIgnored(each));
  const steps = groupBy(succeeded, ({ event }) => `${event.token} ${event.step} ${event.visit}`);
  return [...steps].filter(([, times]) => times.length > 1).map(([step]) => `case ${id} recorded ${step} twice`);
}

export function wasIgnored(entry: EventFact): boolean {
  return entry.records.some((record) => record.type === 'ignored');
}
