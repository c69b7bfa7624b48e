import { expect, test } from '@jest/globals';
import type { Chasing } from '@baton/contract';
import { chasingSentence } from './chasing-words.ts';

const say = (at: string): string => at;
const chased = (parts: Partial<Chasing>): Chasing => ({
  what: 'Time to reply',
  who: 'Account manager',
  reminded: 0,
  lastAt: null,
  nextAt: null,
  then: '',
  thenAt: null,
  ...parts,
});

test.each<[Partial<Chasing>, string]>([
  [{ nextAt: 'Mon 10:00' }, 'Account manager is reminded on Mon 10:00.'],
  [{ reminded: 1, lastAt: 'Fri' }, 'Account manager was reminded once, last on Fri.'],
  [
    { reminded: 2, lastAt: 'Fri', nextAt: 'Mon', then: 'goes on by itself', thenAt: 'Tue' },
    'Account manager was reminded twice, last on Fri, next on Mon. On Tue it goes on by itself.',
  ],
  [
    { reminded: 7, nextAt: 'Mon', then: 'goes to Sam Okafor', thenAt: 'Tue' },
    'Account manager was reminded 7 times, next on Mon. On Tue it goes to Sam Okafor.',
  ],
  [{ who: '', then: 'goes on by itself', thenAt: 'Tue' }, 'On Tue it goes on by itself.'],
  [{}, 'Account manager has it.'],
])('%j', (parts, sentence) => {
  expect(chasingSentence(chased(parts), say)).toBe(sentence);
});
