import type { Check } from './check.ts';

/** The map says when the work is done. */
export const noDoneWhen: Check = {
  code: 'no-done-when',
  forCurrent: true,
  why: 'Without it two people can disagree whether a case is finished, and nobody can measure it.',
  *run({ map }) {
    if (map.done_when !== undefined) return;
    const fix = 'Add done_when: what anybody can see when a case is finished.';
    yield { message: 'The map does not say when a case is done.', fix, path: ['done_when'], step: null };
  },
};
