import type { StepOf } from '../format/step.schema.ts';
import { joinOf, reach } from '../model/map-graph.ts';
import type { MapModel } from '../model/map-model.ts';
import { type Check, partsOf, type Report } from './check.ts';

/** Every parallel branch can reach the join that waits for it. */
export const joinNeverCompletes: Check = {
  code: 'join-never-completes',
  why: 'A join waits for every branch: one that never arrives keeps the whole case waiting, or ends it under the others.',
  *run(model) {
    for (const part of partsOf(model)) {
      for (const [id, step] of Object.entries(part.part.steps)) if (step.kind === 'all') yield* open(part, id, step);
    }
  },
};

function* open(model: MapModel, id: string, step: StepOf<'all'>): Generator<Report> {
  const { part, graph, holes } = model;
  const path = [...part.stepsPath, id];
  if (holes.inside([...path, 'branches'])) return;
  for (const [index, branch] of step.branches.entries()) {
    // Inner parallel steps are reported themselves, so their joins count as reached.
    const inside = reach([branch.first], (vertex) => [
      ...(graph.from.get(vertex) ?? []).map((edge) => edge.to),
      ...(vertex !== id && part.steps[vertex]?.kind === 'all' ? [joinOf(vertex)] : []),
    ]);
    if (inside.has(joinOf(id)) || [...inside].some((vertex) => isExcused(model, vertex))) continue;
    const message = `The branch “${branch.title}” of “${step.title}” never reaches its join.`;
    const fix = 'Lead its last step to join, and put the end after the parallel steps.';
    yield { message, fix, path: [...path, 'branches', index, 'first'], step: id, ...leadToJoin(model, inside) };
  }
}

/** Leads nowhere, or to no step, or could not be read: another finding says so. */
function isExcused({ part, graph, holes }: MapModel, vertex: string): boolean {
  const step = part.steps[vertex];
  if (!step) return !graph.from.has(vertex);
  if (graph.broken.some(({ from }) => from === vertex) || holes.hidesWays([...part.stepsPath, vertex])) return true;
  return step.kind !== 'end' && step.next === undefined;
}

/** When one plain way leads to an end, it is the one that was meant to join. */
function leadToJoin({ part }: MapModel, inside: Set<string>): Partial<Report> {
  const last = [...inside].filter((id) => {
    const step = part.steps[id];
    return step && 'next' in step && typeof step.next === 'string' && part.steps[step.next]?.kind === 'end';
  });
  if (last.length !== 1) return {};
  const title = `Lead “${part.steps[last[0]!]!.title}” to the join`;
  return { quickFix: { title, set: [{ path: [...part.stepsPath, last[0]!, 'next'], value: 'join' }] } };
}
