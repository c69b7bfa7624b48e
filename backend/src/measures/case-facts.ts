import type { HistoryRecord, Pipeline } from '@baton/process-maps';
import { dollarsIn } from '../ai/price-table.ts';
import { findStep } from '../maps/find-step.ts';
import { askIn, type CaseFactRow, type MarkRow } from './fact-rows.ts';
import type { AskFacts, CaseFacts, Run, Span } from './facts.ts';

/** @param marks of this case, oldest first; @param asks of this case, by id */
export function toCaseFacts(
  row: CaseFactRow,
  marks: MarkRow[],
  asks: Map<string, AskFacts>,
  pipeline: Pipeline | undefined,
): CaseFacts {
  const walk = new Walk(pipeline, asks, row.finishedAt.getTime());
  for (const mark of marks) walk.take(mark);
  return {
    id: row.id,
    mapSlug: row.mapSlug,
    mapTitle: row.mapTitle,
    version: row.version,
    startedAt: row.createdAt.getTime(),
    endedAt: row.finishedAt.getTime(),
    outcome: row.status,
    asks: [...asks.values()],
    asking: [...asks.values()].map((ask): Span => [ask.openedAt, ask.answeredAt ?? row.finishedAt.getTime()]),
    ...walk.told(),
  };
}

/** Goes through a history once. */
class Walk {
  private readonly holders: string[] = [];
  private readonly spans = { machine: [] as Span[], outside: [] as Span[] };
  private readonly open = new Map<string, { kind: 'machine' | 'outside'; from: number }>();
  private readonly done = new Map<string, number>();
  private readonly runs: Run[] = [];
  private readonly pipeline: Pipeline | undefined;
  private readonly asks: Map<string, AskFacts>;
  private readonly end: number;

  constructor(pipeline: Pipeline | undefined, asks: Map<string, AskFacts>, end: number) {
    this.pipeline = pipeline;
    this.asks = asks;
    this.end = end;
  }

  take(mark: MarkRow): void {
    if (mark.kind === 'step_succeeded' || mark.kind === 'step_failed') this.ran(mark);
    for (const record of mark.records) this.record(record, mark.at.getTime());
  }

  told(): Pick<CaseFacts, 'holders' | 'machine' | 'outside' | 'doneTwice' | 'runs'> {
    for (const step of this.open.keys()) this.close(step, this.end);
    const { machine, outside } = this.spans;
    const doneTwice = [...this.done.values()].some((times) => times > 1);
    return { holders: this.holders, machine, outside, doneTwice, runs: this.runs };
  }

  private record(record: HistoryRecord, at: number): void {
    const { type, step } = record;
    if (type === 'answered' || type === 'stopped' || type === 'task_opened') this.asked(type, askIn(record).ask);
    if (step === undefined) return;
    if (type === 'step_entered') return this.entered(step, at);
    if (type === 'waiting') return this.begin(step, 'outside', at);
    if (endsStretch.has(type)) this.close(step, at);
    if (type === 'step_done') this.done.set(step, (this.done.get(step) ?? 0) + 1);
  }

  private asked(type: string, id: string | null): void {
    const ask = id === null ? undefined : this.asks.get(id);
    const person = type === 'answered' ? ask?.answeredBy : ask?.owner;
    if (person) this.hold(person.id);
  }

  private entered(id: string, at: number): void {
    const step = findStep(this.pipeline, id);
    if (step?.kind === 'action' || step?.kind === 'ai') {
      this.hold('machine');
      return this.begin(id, 'machine', at);
    }
    const lane = this.pipeline?.lanes.find((each) => each.id === step?.lane);
    if (step?.kind === 'wait' && lane?.kind === 'outside') this.hold('outside');
  }

  private begin(step: string, kind: 'machine' | 'outside', from: number): void {
    this.close(step, from);
    this.open.set(step, { kind, from });
  }

  private close(step: string, at: number): void {
    const stretch = this.open.get(step);
    if (stretch) this.spans[stretch.kind].push([stretch.from, at]);
    this.open.delete(step);
  }

  private hold(who: string): void {
    if (this.holders.at(-1) !== who) this.holders.push(who);
  }

  private ran(mark: MarkRow): void {
    const step = findStep(this.pipeline, mark.step ?? '');
    if (step?.kind !== 'ai' && step?.kind !== 'action') return;
    const stop = mark.records.find(({ type, step: at }) => type === 'stopped' && at === step.id);
    const ask = stop && this.asks.get(askIn(stop).ask ?? '');
    this.runs.push({
      step: step.id,
      by: step.kind === 'ai' ? 'ai' : 'connector',
      costUsd: mark.cost === null ? 0 : dollarsIn(mark.cost),
      stopped: stop !== undefined,
      failed: mark.failure,
      redone: ask?.verdict === 'edited' || ask?.verdict === 'rejected',
    });
  }
}

const endsStretch = new Set<HistoryRecord['type']>([
  'step_done',
  'step_failed',
  'retry_planned',
  'stopped',
  'task_opened',
  'wait_over',
]);
