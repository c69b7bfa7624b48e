import { findLoops } from '../model/loops.ts';
import { type Check, partsOf } from './check.ts';

/** Every loop says how often a case may go round. */
export const unboundedLoop: Check = {
  code: 'unbounded-loop',
  why: 'Rework is real, but a case that goes round for ever costs money and is noticed by nobody.',
  *run(model) {
    for (const { part, graph, holes } of partsOf(model)) {
      for (const loop of findLoops(graph)) {
        const steps = loop.filter((id) => Object.hasOwn(part.steps, id)).toReversed();
        const [first] = steps;
        const isBound = (id: string) =>
          part.steps[id]!.max_visits !== undefined || holes.inside([...part.stepsPath, id, 'max_visits']);
        if (first === undefined || steps.some(isBound)) continue;
        const titles = steps.map((id) => `“${part.steps[id]!.title}”`);
        const path = [...part.stepsPath, first, 'max_visits'];
        yield {
          message: `The loop of ${titles.slice(0, 4).join(', ')}${titles.length > 4 ? ' and others' : ''} has no bound.`,
          fix: 'Add max_visits to one of its steps; one visit more becomes an exception.',
          path,
          step: first,
          quickFix: { title: 'Allow five rounds', set: [{ path, value: 5 }] },
        };
      }
    }
  },
};
