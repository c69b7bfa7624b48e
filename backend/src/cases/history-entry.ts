import type { HistoryEntry } from '@baton/contract';
import { type CaseEvent, type HistoryRecord, isRecord, type Json, type Pipeline } from '@baton/process-maps';
import { findStep } from '../maps/find-step.ts';
import type { HistoryRow } from './history-rows.ts';

/** The sentences of one commit, with what went in and what came out. @param names of people, by id */
export function toHistoryEntries(
  row: HistoryRow,
  pipeline: Pipeline | undefined,
  names: Map<string, string>,
): HistoryEntry[] {
  return row.records.map((record) => ({
    seq: row.seq,
    at: row.at.toISOString(),
    type: record.type,
    text: record.text,
    step: record.step ?? null,
    stepTitle: (record.step !== undefined && findStep(pipeline, record.step)?.title) || null,
    lane: record.lane ?? null,
    by: record.by === undefined ? null : { id: record.by, name: names.get(record.by) ?? 'A person who has left' },
    data: dataOf(row.event, record),
  }));
}

/** The step's own records carry what came in or out with the commit; the others only their own data. */
function dataOf(event: CaseEvent, record: HistoryRecord): Json {
  const own = isRecord(record.data) ? record.data : {};
  if (event.kind === 'case_started' && record.type === 'case_started') return { ...own, trigger: event.trigger };
  if (event.kind === 'step_succeeded' && record.step === event.step && showsResult.has(record.type)) {
    return { ...own, output: event.output, ...factsOf(event) };
  }
  if (event.kind === 'message_received' && record.type === 'message') return { ...own, message: event.message };
  if (event.kind === 'child_finished' && record.step === event.step && showsResult.has(record.type))
    return { ...own, output: event.output };
  if (event.kind === 'step_failed' && record.step === event.step)
    return { ...own, failure: { ...event.failure }, ...factsOf(event) };
  return record.data ?? null;
}

const showsResult = new Set<HistoryRecord['type']>(['step_done', 'stopped']);

function factsOf(event: { facts?: object; confidence?: number }): Record<string, Json> {
  return {
    ...(event.facts && { facts: event.facts as Record<string, Json> }),
    ...(event.confidence !== undefined && { confidence: event.confidence }),
  };
}
