import type { CaseEvent, HistoryRecord } from '@baton/process-maps';

/** One commit of a case: what happened, and the sentences about it. */
export interface HistoryRow {
  seq: number;
  at: Date;
  event: CaseEvent;
  records: HistoryRecord[];
}

/** $2 the case. Oldest first. */
export const caseHistory = `
  select seq, at, event, records from case_events where workspace_id = $1 and case_id = $2 order by seq`;
