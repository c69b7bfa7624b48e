import { findLoops } from '../model/loops.ts';
import { type Check, partsOf } from './check.ts';

/** No loop in which only AI steps send work to one another. */
export const aiArguesWithAi: Check = {
  code: 'ai-argues-with-ai',
  why: 'Two machines that have to agree decide something that a person should: the lane is drawn wrong.',
  *run(model) {
    for (const { part, graph } of partsOf(model)) {
      for (const loop of findLoops(graph)) {
        const steps = loop.filter((id) => Object.hasOwn(part.steps, id));
        const kinds = steps.map((id) => part.steps[id]!.kind);
        const ai = steps.filter((id) => part.steps[id]!.kind === 'ai').toReversed();
        if (ai.length < 2 || kinds.some((kind) => kind !== 'ai' && kind !== 'decision')) continue;
        const titles = ai.map((id) => `“${part.steps[id]!.title}”`).join(' and ');
        const fix = 'Make it one step, or let a person decide between them.';
        yield {
          message: `${titles} send work to each other until they agree.`,
          fix,
          path: [...part.stepsPath, ai[0]!],
          step: ai[0]!,
        };
      }
    }
  },
};
