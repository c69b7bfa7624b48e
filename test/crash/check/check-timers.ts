import type { Facts } from './facts.ts';
import { groupBy } from './group.ts';

/** Milliseconds by which two clocks of one machine may differ in what they write down. */
const doubt = 50;

/** 4. Every wait that began ends exactly once, and never early. */
export function checkTimers({ events }: Facts): string[] {
  const entries = events.flatMap(({ caseId, at, records }) => records.map((record) => ({ caseId, at, ...record })));
  const place = (each: { caseId: string; step?: string; visit?: number }): string =>
    `case ${each.caseId} at ${each.step}, visit ${each.visit}`;
  const over = groupBy(
    entries.filter((each) => each.type === 'wait_over'),
    place,
  );
  return entries
    .filter((each) => each.type === 'waiting')
    .flatMap((begun) => {
      const ends = over.get(place(begun)) ?? [];
      const early = ends.some((end) => end.at < Date.parse(begun.data?.until ?? '') - doubt);
      return [
        ...(ends.length === 1 ? [] : [`${place(begun)} waited and went on ${ends.length} times`]),
        ...(early ? [`${place(begun)} went on too early`] : []),
      ];
    });
}
