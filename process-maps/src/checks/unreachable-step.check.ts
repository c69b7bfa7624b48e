import { type Check, partsOf } from './check.ts';

/** Every step can be reached from the start. */
export const unreachableStep: Check = {
  code: 'unreachable-step',
  forCurrent: true,
  why: 'A step that nothing leads to never runs: the picture promises work that no case gets.',
  *run(model) {
    for (const { part, graph } of partsOf(model)) {
      // A way to a step that does not exist is another finding, and probably the reason.
      if (graph.broken.length > 0) continue;
      for (const [id, step] of Object.entries(part.steps)) {
        if (graph.reachable.has(id)) continue;
        const message = `No way leads to “${step.title}”.`;
        yield { message, fix: 'Connect a step to it, or remove it.', path: [...part.stepsPath, id], step: id };
      }
    }
  },
};
