import { expect, test } from '@jest/globals';
import type { SwitchEffect } from '@baton/contract';
import { openCasesSentence, runningMeans, triedSentence } from './running-words.ts';

const effect = (counts: Partial<SwitchEffect>): SwitchEffect => ({
  open: 0,
  moving: 0,
  waiting: 0,
  withPeople: 0,
  held: 0,
  here: 0,
  asked: [],
  ...counts,
});
const asked = (...names: string[]) => names.map((name) => ({ map: 'Triage', person: { id: name, name } }));

test('open cases are counted in words', () => {
  expect(openCasesSentence(effect({}))).toBe('No open case is concerned at this moment.');
  expect(openCasesSentence(effect({ open: 1, moving: 1 }))).toBe('1 open case is concerned: 1 is moving.');
  expect(openCasesSentence(effect({ open: 12, moving: 2, waiting: 4, withPeople: 5, held: 1 }))).toBe(
    '12 open cases are concerned: 2 are moving, 4 wait, 5 are with people, 1 is set aside.',
  );
});

test('each choice says what it means for them', () => {
  expect(runningMeans('pause', effect({ open: 3, here: 1 }))).toContain('1 case holds right now.');
  expect(runningMeans('finish', effect({ open: 3 }))).toContain('3 cases that are open now may go on to the end.');
  expect(runningMeans('finish', effect({}))).toContain('Nothing is under way.');
  expect(runningMeans('people', effect({ here: 2, asked: asked('Sam', 'Dana', 'Sam') }))).toBe(
    'Nothing holds. Each step that would make a call becomes a question to Sam or Dana: do it by hand, or try again later. 2 questions come up at once.',
  );
});

test('a try says how long the last call took', () => {
  const tried = { at: '2026-11-21T10:00:00Z', by: 'Priya Nair', settledMs: 412 };
  expect(triedSentence(tried, '14:01')).toBe(
    'Last tried: started again 14:01 by Priya Nair, the last call that was on its way came back 0.4 s after the switch.',
  );
  expect(triedSentence({ ...tried, settledMs: null }, '14:01')).toContain('nothing was on its way.');
});
