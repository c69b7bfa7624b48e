import type { HistoryRecord } from '../advance/record.ts';

/** The steps that a case went through, in order: each visit once, its end last. The same of a rehearsal and of a real case. */
export class CasePath {
  readonly steps: string[] = [];
  private readonly entered = new Set<string>();

  take({ type, step, visit, data }: HistoryRecord): void {
    if (step !== undefined) this.enter(step, visit ?? 1);
    const end = type === 'ended' ? (data as { step?: unknown } | undefined)?.step : undefined;
    if (typeof end === 'string') this.enter(end, 1);
  }

  private enter(step: string, visit: number): void {
    const key = `${step}:${visit}`;
    if (this.entered.has(key)) return;
    this.entered.add(key);
    this.steps.push(step);
  }
}
