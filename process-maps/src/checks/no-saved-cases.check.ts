import type { Check } from './check.ts';

/** A map with AI steps has saved cases, an ugly one among them. */
export const noSavedCases: Check = {
  code: 'no-saved-cases',
  why: 'Without saved cases nobody can tell whether a change made the map better or worse.',
  *run({ map, statistics }) {
    const saved = statistics?.savedCases;
    if (!saved || !Object.values(map.steps).some(({ kind }) => kind === 'ai')) return;
    if (saved.all === 0) {
      yield {
        message: 'There are no saved cases for this map.',
        fix: 'Save a few past cases and what must happen.',
        path: ['steps'],
        step: null,
      };
    } else if (saved.ugly === 0) {
      const fix = 'Save an empty, a hostile or a muddled input too.';
      yield { message: 'No saved case has an ugly input.', fix, path: ['steps'], step: null };
    }
  },
};
