import type { LiveEvent } from '@baton/contract';
import type { HistoryRecord } from '@baton/process-maps';
import type { LiveRow } from './live-rows.ts';

type AskChange = Extract<LiveEvent, { type: 'ask' }>['change'];

const changes: Partial<Record<HistoryRecord['type'], AskChange>> = {
  stopped: 'opened',
  task_opened: 'opened',
  answered: 'answered',
  passed_on: 'passed_on',
  colleague_asked: 'changed',
  colleague_answered: 'changed',
  snoozed: 'changed',
};

/** How a case stands is told once per look, with its latest commit; what happened to questions is told every time. */
export function inBrief(rows: LiveRow[]): { row: LiveRow; events: LiveEvent[] }[] {
  const latest = new Map(rows.map((row) => [row.caseId, row]));
  return rows.map((row) => {
    const events = toLiveEvents(row);
    return { row, events: latest.get(row.caseId) === row ? events : events.filter((event) => event.type !== 'case') };
  });
}

/** What viewers are told of one commit: which questions changed, and how the case stands. */
export function toLiveEvents(row: LiveRow): LiveEvent[] {
  const { caseId } = row;
  const asks = row.records.flatMap(({ type, ask }): LiveEvent[] => {
    const change = changes[type];
    return change && ask !== null ? [{ type: 'ask', caseId, askId: ask, change }] : [];
  });
  const closed = (row.closed ?? []).map((askId): LiveEvent => ({ type: 'ask', caseId, askId, change: 'closed' }));
  return [...asks, ...closed, { type: 'case', caseId, map: row.map, status: row.status, parent: row.parent }];
}
