import { type Check, stepsOf } from './check.ts';

const ENOUGH = 10;

/** No approval that never changes anything. */
export const tinyApproval: Check = {
  code: 'tiny-approval',
  forCurrent: true,
  why: 'An approval that is always given protects nothing; it only makes the case wait.',
  *run(model) {
    for (const { id, step, path } of stepsOf(model)) {
      const past = model.statistics?.approvals?.[id];
      const always = past !== undefined && past.asked >= ENOUGH && past.unchanged === past.asked;
      if (step.work !== 'tiny_approval' && !always) continue;
      const proof = always ? `: unchanged ${past.unchanged} of ${past.asked} times` : '';
      const message = `“${step.title}” is approved nearly always${proof}.`;
      const fix = 'Replace it by a stop rule for the few cases that matter.';
      yield { message, fix, path: always ? path : [...path, 'work'], step: id };
    }
  },
};
