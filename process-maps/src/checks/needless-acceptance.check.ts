import { nearest } from '../rules/nearest.ts';
import type { Check } from './check.ts';
import { SEVERITIES } from './severities.ts';

/** What the map accepts is a warning or a suggestion that exists, at a step that exists. */
export const needlessAcceptance: Check = {
  code: 'needless-acceptance',
  forCurrent: true,
  why: 'An acceptance that has no effect lets people believe that something was settled.',
  *run({ map }) {
    const known: Record<string, string> = SEVERITIES;
    const open = Object.keys(known).filter((code) => known[code] !== 'must_fix');
    for (const [index, { check, step }] of (map.accepted ?? []).entries()) {
      const path = ['accepted', index];
      const quickFix = { title: 'Remove this entry', set: [{ path, value: undefined }] };
      const close = nearest(check, open);
      const hint = close ? `did you mean ${close}?` : `known: ${open.join(', ')}.`;
      if (!Object.hasOwn(known, check)) {
        const fix = close ? `Write ${close}.` : 'Remove it.';
        const correct = { title: `Write ${close}`, set: [{ path: [...path, 'check'], value: close }] };
        yield {
          message: `There is no check ${check}; ${hint}`,
          fix,
          path: [...path, 'check'],
          step: null,
          quickFix: close ? correct : quickFix,
        };
      } else if (known[check] === 'must_fix') {
        const message = `${check} must be fixed and cannot be accepted.`;
        yield {
          message,
          fix: 'Remove this entry and settle the finding.',
          path: [...path, 'check'],
          step: null,
          quickFix,
        };
      } else if (step !== undefined && !Object.hasOwn(map.steps, step)) {
        yield {
          message: `There is no step ${step} to accept this for.`,
          fix: 'Remove it.',
          path: [...path, 'step'],
          step: null,
          quickFix,
        };
      }
    }
  },
};
