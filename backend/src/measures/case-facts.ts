import type { HistoryRecord, Pipeline } from '@baton/process-maps';
import { dollarsIn } from '../ai/price-table.ts';
import { findStep } from '../maps/find-step.ts';
import { sumOf } from './counting.ts';
import { askIn, type CaseFactRow, type MarkRow } from './fact-rows.ts';
import type { AskFacts, CaseFacts, Mark, Run, Span, Stay, StayKind } from './facts.ts';

/** @param marks of this case, oldest first; @param asks of this case, by id; @param found complaints and mistakes */
export function toCaseFacts(
  row: CaseFactRow,
  marks: MarkRow[],
  asks: Map<string, AskFacts>,
  pipeline: Pipeline | undefined,
  found: Mark[] = [],
): CaseFacts {
  const walk = new Walk(pipeline, asks, row.finishedAt.getTime());
  for (const mark of marks) walk.take(mark);
  for (const ask of asks.values()) walk.asked(ask);
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
    marks: found,
    ...walk.told(),
  };
}

type StretchKind = 'machine' | 'outside' | 'system';

/** Goes through a history once. */
class Walk {
  private readonly holders: string[] = [];
  private readonly spans: Record<StretchKind, Span[]> = { machine: [], outside: [], system: [] };
  private readonly open = new Map<string, { kind: StretchKind; from: number }>();
  private readonly stays: Stay[] = [];
  private undone = false;
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

  /** Of the time that a question is open, what the person worked on it is known for some; the rest it waits. */
  asked({ step, stepTitle: title, openedAt, answeredAt, handsOnMs }: AskFacts): void {
    const open = Math.max(0, (answeredAt ?? this.end) - openedAt);
    const working = Math.min(open, handsOnMs ?? 0);
    this.stays.push({ step, title, kind: 'person', ms: open - working }, { step, title, kind: 'working', ms: working });
  }

  told(): Pick<CaseFacts, 'holders' | 'machine' | 'outside' | 'loops' | 'undone' | 'runs' | 'stays'> {
    for (const step of this.open.keys()) this.close(step, this.end);
    const { machine, outside } = this.spans;
    const loops = sumOf([...this.done.values()], (times) => times - 1);
    return { holders: this.holders, machine, outside, loops, undone: this.undone, runs: this.runs, stays: this.stays };
  }

  private record(record: HistoryRecord, at: number): void {
    const { type, step } = record;
    if (type === 'answered' || type === 'stopped' || type === 'task_opened') this.holder(type, askIn(record).ask);
    if (type === 'undone') this.undone = true;
    if (step === undefined) return;
    if (type === 'step_entered') return this.entered(step, at);
    if (type === 'waiting') return this.begin(step, 'outside', at);
    if (type === 'retry_planned') return this.begin(step, 'system', at);
    if (endsStretch.has(type)) this.close(step, at);
    if (type === 'step_done') this.done.set(step, (this.done.get(step) ?? 0) + 1);
  }

  private holder(type: string, id: string | null): void {
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
    if (step?.kind === 'each' || step?.kind === 'call') return this.begin(id, 'system', at);
    if (step?.kind === 'wait' && this.isOutside(id)) this.hold('outside');
  }

  private isOutside(id: string): boolean {
    const laneId = findStep(this.pipeline, id)?.lane;
    return this.pipeline?.lanes.find((lane) => lane.id === laneId)?.kind === 'outside';
  }

  private begin(step: string, kind: StretchKind, from: number): void {
    this.close(step, from);
    this.open.set(step, { kind, from });
  }

  private close(step: string, at: number): void {
    const stretch = this.open.get(step);
    if (stretch) {
      this.spans[stretch.kind].push([stretch.from, at]);
      const title = findStep(this.pipeline, step)?.title ?? step;
      this.stays.push({ step, title, kind: this.stayOf(stretch.kind, step), ms: at - stretch.from });
    }
    this.open.delete(step);
  }

  private stayOf(kind: StretchKind, step: string): StayKind {
    if (kind === 'machine') return 'working';
    return kind === 'outside' && this.isOutside(step) ? 'customer' : 'system';
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
      title: step.title,
      by: step.kind === 'ai' ? 'ai' : 'connector',
      connector: step.kind === 'action' ? step.connector : null,
      costUsd: mark.cost === null ? 0 : dollarsIn(mark.cost),
      stopped: stop !== undefined,
      failed: mark.failure,
      redone: ask?.verdict === 'edited' || ask?.verdict === 'rejected',
    });
  }
}

const endsStretch = new Set<HistoryRecord['type']>(['step_done', 'step_failed', 'stopped', 'task_opened', 'wait_over']);
