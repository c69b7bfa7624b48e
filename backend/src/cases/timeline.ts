import type { TimelineBar } from '@baton/contract';
import type { HistoryRecord, Pipeline } from '@baton/process-maps';
import { findStep } from '../maps/find-step.ts';
import type { HistoryRow } from './history-rows.ts';

/** Who held the case, from when to when: one bar per stretch in which nothing about that changed, in order of time. */
export function timelineOf(pipeline: Pipeline, history: HistoryRow[], finishedAt: Date | null): TimelineBar[] {
  const line = new Timeline(pipeline);
  for (const row of history) for (const record of row.records) line.take(record, row);
  line.closeAll(finishedAt);
  return line.bars;
}

type Kind = TimelineBar['kind'];

/** What a record means for the bar of its step: what begins, or `end`. Records that are not here change nothing. */
const meaning: Partial<Record<HistoryRecord['type'], Kind | 'end'>> = {
  step_entered: 'work',
  children_started: 'waiting',
  step_done: 'end',
  step_failed: 'end',
  retry_planned: 'waiting',
  stopped: 'stopped',
  task_opened: 'waiting',
  passed_on: 'stopped',
  answered: 'end',
  waiting: 'waiting',
  wait_over: 'end',
};

class Timeline {
  readonly bars: TimelineBar[] = [];
  private readonly open = new Map<string, TimelineBar>();
  private readonly pipeline: Pipeline;

  constructor(pipeline: Pipeline) {
    this.pipeline = pipeline;
  }

  take(record: HistoryRecord, { seq, at }: HistoryRow): void {
    const when = at.toISOString();
    if (record.type === 'case_started') return this.started(when, seq);
    const what = meaning[record.type];
    if (!what || record.step === undefined) return;
    this.end(record.step, when);
    if (what === 'end') return;
    const asks = what === 'stopped' || record.type === 'task_opened';
    const lane = asks ? this.laneOfAsk(record) : this.laneOf(record.step);
    this.begin(record.step, { lane, from: when, to: null, kind: what, label: this.labelOf(record, asks), seq });
  }

  closeAll(finishedAt: Date | null): void {
    if (finishedAt) for (const step of this.open.keys()) this.end(step, finishedAt.toISOString());
  }

  /** The arrival itself: a point in the lane where it came from. */
  private started(at: string, seq: number): void {
    const { trigger, lanes } = this.pipeline;
    const lane = trigger.lane ?? lanes.find((each) => each.kind === 'outside')?.id;
    if (lane) this.bars.push({ lane, from: at, to: at, kind: 'work', label: trigger.title, seq });
  }

  private begin(step: string, bar: TimelineBar): void {
    this.bars.push(bar);
    this.open.set(step, bar);
  }

  private end(step: string, at: string): void {
    const bar = this.open.get(step);
    if (bar) bar.to = at;
    this.open.delete(step);
  }

  private laneOf(step: string): string {
    return findStep(this.pipeline, step)?.lane ?? this.pipeline.lanes[0]?.id ?? '';
  }

  /** A stop lies in the lane of the role that is asked, where the map draws one. */
  private laneOfAsk(record: HistoryRecord): string {
    const step = findStep(this.pipeline, record.step ?? '');
    const ask = record.data as { rule?: string } | undefined;
    const rule = step?.stops.find((stop) => stop.id === ask?.rule);
    const role = rule?.owner ?? (step?.kind === 'person' ? step.owner : this.pipeline.whenItBreaks.owner);
    return this.pipeline.lanes.find((lane) => lane.role === role)?.id ?? this.laneOf(record.step ?? '');
  }

  private labelOf(record: HistoryRecord, asks: boolean): string {
    const title = findStep(this.pipeline, record.step ?? '')?.title ?? record.step ?? '';
    return asks ? `${title}: waits for a person` : title;
  }
}
