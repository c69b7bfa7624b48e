import type { AskDetail } from '@baton/contract';
import type { Pipeline } from '@baton/process-maps';
import type { HistoryRow } from '../cases/history-rows.ts';
import { findStep } from '../maps/find-step.ts';

/** Where in the map a question stands: steps gone through, the stopped one, and the usual way from there. */
export function pathOf(pipeline: Pipeline, history: HistoryRow[], stopped: string): AskDetail['path'] {
  const done = new Set<string>();
  for (const { records } of history) for (const { step } of records) if (step && step !== stopped) done.add(step);
  const titled = (id: string) => findStep(pipeline, id)?.title ?? id;
  return [
    ...[...done].map((step) => ({ step, title: titled(step), state: 'done' as const })),
    { step: stopped, title: titled(stopped), state: 'stopped' as const },
    ...usualWay(pipeline, stopped, done).map((step) => ({ step, title: titled(step), state: 'ahead' as const })),
  ];
}

/** The last branch of a step is the one without a condition: the way that most cases take. */
function usualWay(pipeline: Pipeline, from: string, gone: ReadonlySet<string>): string[] {
  const way: string[] = [];
  for (let id = next(pipeline, from); id !== undefined; id = next(pipeline, id)) {
    if (id === from || gone.has(id) || way.includes(id)) break;
    way.push(id);
  }
  return way;
}

const next = (pipeline: Pipeline, id: string): string | undefined => findStep(pipeline, id)?.next.at(-1)?.to;
