import { type Check, stepsOf } from './check.ts';

/** Every task says how much of a person's time it takes. */
export const taskWithoutMeasure: Check = {
  code: 'task-without-measure',
  forCurrent: true,
  why: 'What a person’s step takes is the reason to redesign it; without a number nobody can say what was won.',
  *run(model) {
    for (const { id, step, path } of stepsOf(model)) {
      const lane = model.map.lanes.find((each) => each.id === step.lane);
      const byPerson = step.kind === 'person' || (step.kind === 'manual' && lane?.kind === 'person');
      const isUnread = model.holes.at([...path, 'kind']) || model.holes.inside([...path, 'takes']);
      if (!byPerson || isUnread || step.takes?.hands_on !== undefined) continue;
      const message = `“${step.title}” is a person’s work, and nothing says how long it takes.`;
      const fix = 'Add takes: { hands_on: PT10M }, as somebody with a watch has seen it.';
      yield { message, fix, path: [...path, 'takes'], step: id };
    }
  },
};
