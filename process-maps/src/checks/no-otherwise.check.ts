import { type Check, stepsOf } from './check.ts';

/** The last branch has no rule, and only the last one. */
export const noOtherwise: Check = {
  code: 'no-otherwise',
  why: 'A case that fits none of the rules would have no way to go.',
  *run(model) {
    for (const { id, step, path } of stepsOf(model)) {
      if (!('next' in step) || !Array.isArray(step.next) || model.holes.inside([...path, 'next'])) continue;
      const last = step.next.length - 1;
      if (step.next[last]!.when !== undefined) {
        const message = `“${step.title}” has no branch for all other cases.`;
        const quickFix = {
          title: 'Take the last branch for all other cases',
          set: [{ path: [...path, 'next', last, 'when'], value: undefined }],
        };
        yield { message, fix: 'Add a last branch without when.', path: [...path, 'next', last], step: id, quickFix };
      }
      for (const [index, branch] of step.next.entries()) {
        if (branch.when !== undefined || index === last) continue;
        const message = `In “${step.title}” the branches after the one without a rule are never taken.`;
        yield { message, fix: 'Move the branch without when to the end.', path: [...path, 'next', index], step: id };
      }
    }
  },
};
