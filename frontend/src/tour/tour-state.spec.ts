import { expect, test } from '@jest/globals';
import { LAST, readTour } from './tour-state.ts';
import { tourSteps } from './tour-steps.ts';

test('there are as many steps as the tour counts', () => expect(tourSteps).toHaveLength(LAST + 1));

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['a step that is not there', '{"at":7,"is":"going"}'],
  ['half a step', '{"at":1.5,"is":"going"}'],
  ['a word that nobody knows', '{"at":1,"is":"lost"}'],
  ['a list', '[]'],
])('what a browser kept is %s: the tour is offered', (_, kept) => {
  expect(readTour(kept)).toEqual({ at: 0, is: 'offered' });
});

test('somebody who put it away goes on where they were', () => {
  expect(readTour('{"at":3,"is":"away"}')).toEqual({ at: 3, is: 'away' });
});
