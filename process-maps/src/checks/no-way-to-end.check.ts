import type { StepDocument } from '../format/step.schema.ts';
import { reach } from '../model/map-graph.ts';
import type { MapModel } from '../model/map-model.ts';
import { type Check, partsOf, type Report } from './check.ts';

/** From every step that can be reached, an end can be reached. */
export const noWayToEnd: Check = {
  code: 'no-way-to-end',
  forCurrent: true,
  why: 'A case that cannot end stays open for ever and counts as late.',
  *run(model) {
    for (const part of partsOf(model)) yield* deadEnds(part);
  },
};

function* deadEnds({ part, graph, holes }: MapModel): Generator<Report> {
  const isOpen = (id: string) => holes.hidesWays([...part.stepsPath, id]);
  const ends = Object.keys(part.steps).filter((id) => part.steps[id]!.kind === 'end');
  if (ends.length === 0 && !Object.keys(part.steps).some((id) => holes.isUnread([...part.stepsPath, id]))) {
    yield { message: 'The map has no end step.', fix: 'Add a step of kind end.', path: part.stepsPath, step: null };
    return;
  }
  // Ways that could not be read or lead to no step are other findings, steps that lead nowhere are named themselves.
  const excused = graph.broken
    .map((edge) => edge.from)
    .concat(Object.keys(part.steps).filter((id) => leadsNowhere(part.steps[id]!) || isOpen(id)));
  const ending = reach([...ends, ...excused], (vertex) => graph.to.get(vertex)!.map((edge) => edge.from));
  for (const [id, step] of Object.entries(part.steps)) {
    const at = { path: [...part.stepsPath, id], step: id };
    if (step.kind === 'end' || !graph.reachable.has(id)) continue;
    if (isOpen(id)) continue;
    if (leadsNowhere(step)) {
      yield { message: `“${step.title}” leads nowhere.`, fix: 'Add next: the step that follows.', ...at };
    } else if (!ending.has(id)) {
      yield { message: `From “${step.title}” no end can be reached.`, fix: 'Lead one of its ways to an end.', ...at };
    }
  }
}

function leadsNowhere(step: StepDocument): boolean {
  return step.kind !== 'end' && step.next === undefined;
}
