import { CasePath } from '@baton/process-maps';
import type { HistoryRow } from '../cases/history-rows.ts';

/** The steps that a case went through, in order, each visit once and its end last: as a rehearsal tells its own path. */
export function pathOf(history: HistoryRow[]): string[] {
  const path = new CasePath();
  for (const { records } of history) for (const record of records) path.take(record);
  return path.steps;
}
