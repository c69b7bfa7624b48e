import { reach } from '../model/map-graph.ts';
import { START } from '../model/map-part.ts';
import { nearest } from '../rules/nearest.ts';
import { type Check, partsOf } from './check.ts';

/** Every step can be reached from the start. */
export const unreachableStep: Check = {
  code: 'unreachable-step',
  forCurrent: true,
  why: 'A step that nothing leads to never runs: the picture promises work that no case gets.',
  *run(model) {
    for (const { part, graph } of partsOf(model)) {
      // A way that could not be read, or leads to a step that does not exist, is another finding and probably the reason.
      if (model.holes.hidesWays(part.stepsPath) || model.holes.hidesWays(part.firstPath)) continue;
      const meant = graph.broken.map(({ to }) => nearest(to, Object.keys(part.steps)));
      if (meant.includes(undefined)) continue;
      const onward = (vertex: string) => graph.from.get(vertex)!.map((edge) => edge.to);
      const reachable = reach([START, ...(meant as string[])], onward);
      for (const [id, step] of Object.entries(part.steps)) {
        if (reachable.has(id)) continue;
        const message = `No way leads to “${step.title}”.`;
        const path = [...part.stepsPath, id];
        const quickFix = { title: 'Remove this step', set: [{ path, value: undefined }] };
        yield { message, fix: 'Connect a step to it, or remove it.', path, step: id, quickFix };
      }
    }
  },
};
