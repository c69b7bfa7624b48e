import type { CaseStatus, Must } from '@baton/process-maps';
import type { HistoryRow } from '../cases/history-rows.ts';

/** What happened to a case, as what must happen: the one rule that stopped it, and how it ended. */
export function mustOf(history: HistoryRow[], status: CaseStatus): Must {
  const rules = history.flatMap(({ records }) =>
    records.flatMap(({ type, data }) => {
      const rule = type === 'stopped' ? (data as { rule?: string } | undefined)?.rule : undefined;
      return rule === undefined ? [] : [rule];
    }),
  );
  const ended = status === 'done' || status === 'declined' || status === 'cancelled';
  return { ...(rules.length === 1 ? { stops: rules[0]! } : {}), ...(ended ? { end: status } : {}) };
}

/** "is stopped by “unsure” and ends as done". */
export function mustInWords({ stops, end }: Must): string {
  const parts = [stops === undefined ? '' : `is stopped by “${stops}”`, end === undefined ? '' : `ends as ${end}`];
  return parts.filter((part) => part !== '').join(' and ') || 'comes to the same place';
}
