import type { Check } from './check.ts';

const TEAM = /\b(team|everyone|everybody|anyone|all|group|department|committee|staff|inbox|us)\b/i;

/** A role is one seat for one person, not a team. */
export const teamAsOwner: Check = {
  code: 'team-as-owner',
  forCurrent: true,
  why: 'What a team owns, nobody owns: each member thinks that another one has it.',
  *run({ map }) {
    for (const [role, { title }] of Object.entries(map.roles)) {
      const word = TEAM.exec(title)?.[0];
      if (word === undefined) continue;
      const message = `The role “${title}” sounds like several people (“${word}”); a role is filled by one named person.`;
      yield {
        message,
        fix: 'Name the seat of one person, e.g. Support lead.',
        path: ['roles', role, 'title'],
        step: null,
      };
    }
  },
};
