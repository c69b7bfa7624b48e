import { judgeCase, simulate, type Pipeline } from '@baton/process-maps';
import type { SavedRow } from './saved-case-rows.ts';

export interface Judged {
  row: SavedRow;
  verdict: 'as_it_must' | 'otherwise' | 'unknown';
  why: string;
}

/** Rehearses saved cases on a version, as it runs for good: without the first weeks in which a person sees everything. */
export function rehearseSaved(pipeline: Pipeline, rows: SavedRow[]): Judged[] {
  const { review: _period, ...lasting } = pipeline;
  const cases = rows.map(({ id, trigger, answers }) => ({ id, trigger, answers }));
  const simulated = simulate(lasting, cases).cases;
  return rows.map((row, n) => {
    const judged = judgeCase(simulated[n]!, row.must);
    return { row, verdict: judged.verdict, why: 'why' in judged ? judged.why : '' };
  });
}
