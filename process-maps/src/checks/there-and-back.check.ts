import type { MapModel } from '../model/map-model.ts';
import { type Check, partsOf, type Report } from './check.ts';

/** Work does not go to another person for one step and straight back. */
export const thereAndBack: Check = {
  code: 'there-and-back',
  forCurrent: true,
  why: 'Two handoffs for one small step: the case waits twice, and the first person has to think their way in again.',
  *run(model) {
    for (const part of partsOf(model)) yield* detours(part);
  },
};

function* detours({ part, graph, map }: MapModel): Generator<Report> {
  const people = new Set(map.lanes.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  for (const [id, step] of Object.entries(part.steps)) {
    const [before, ...moreBefore] = graph.to.get(id)!;
    const [after, ...moreAfter] = graph.from.get(id)!;
    if (!before || !after || moreBefore.length > 0 || moreAfter.length > 0 || step.layer === 'judgment') continue;
    const [from, to] = [part.steps[before.from], part.steps[after.to]];
    if (!from || !to || from.lane !== to.lane || from.lane === step.lane) continue;
    if (!people.has(step.lane) || !people.has(from.lane)) continue;
    const lane = map.lanes.find((one) => one.id === from.lane)!.title;
    const message = `The work leaves ${lane} for “${step.title}” alone and comes straight back.`;
    yield { message, fix: `Let ${lane} do it, or a machine.`, path: [...part.stepsPath, id, 'lane'], step: id };
  }
}
