import type { HistoryRow } from '../cases/history-rows.ts';

/** The steps that a case went through, in order, each visit once and its end last: as a rehearsal tells its own path. */
export function pathOf(history: HistoryRow[]): string[] {
  const seen = new Set<string>();
  const path: string[] = [];
  const enter = (step: string, visit: number): void => {
    const key = `${step}:${visit}`;
    if (seen.has(key)) return;
    seen.add(key);
    path.push(step);
  };
  for (const { type, step, visit, data } of history.flatMap(({ records }) => records)) {
    if (step !== undefined) enter(step, visit ?? 1);
    const end = type === 'ended' ? (data as { step?: unknown } | undefined)?.step : undefined;
    if (typeof end === 'string') enter(end, 1);
  }
  return path;
}
