import type { Check } from './check.ts';

/** A time in which every output is reviewed has an end. */
export const reviewNeverEnds: Check = {
  code: 'review-never-ends',
  why: 'Reviewing everything for ever keeps all the work by hand and teaches people to click it through.',
  *run({ map }) {
    if (!map.review || map.review.first_cases !== undefined || map.review.until !== undefined) return;
    const path = ['review', 'first_cases'];
    yield {
      message: 'Every output is reviewed, and nothing says until when.',
      fix: 'Add first_cases or until.',
      path,
      step: null,
      quickFix: { title: 'Review the first 40 cases', set: [{ path, value: 40 }] },
    };
  },
};
