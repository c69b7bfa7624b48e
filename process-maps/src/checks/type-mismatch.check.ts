import type { Expression } from '../model/understanding.ts';
import { type Check, partsOf, type Report } from './check.ts';
import { faultPlace } from './fault-place.ts';

/** Values exist where they are read and fit where they are used. */
export const typeMismatch: Check = {
  code: 'type-mismatch',
  why: 'A value of the wrong kind would stop every case here, or send something wrong.',
  *run(model) {
    for (const part of partsOf(model)) {
      for (const expression of part.expressions) yield* faulty(expression);
      yield* part.valueFaults;
      for (const { id, step, path } of aiWithoutOutput(part)) {
        const message = `“${step.title}” does not say what it gives.`;
        yield { message, fix: 'Add output: its fields and their types.', path: [...path, 'output'], step: id };
      }
    }
  },
};

function* faulty(expression: Expression): Generator<Report> {
  const { role, fault, text, path, step } = expression;
  if (!fault || role === 'stop' || role === 'branch') return;
  const shown = role === 'hole' ? `{{ ${text} }}` : `= ${text}`;
  yield {
    message: `“${shown}” has no value: ${fault.message}`,
    fix: 'Correct the expression.',
    path,
    step,
    ...faultPlace(expression),
  };
}

function* aiWithoutOutput({ part }: Parameters<Check['run']>[0]) {
  for (const [id, step] of Object.entries(part.steps)) {
    const needsOne = step.kind === 'ai' && ['classify', 'extract', 'fit_check', 'match'].includes(step.task);
    if (needsOne && step.output === undefined) yield { id, step, path: [...part.stepsPath, id] };
  }
}
