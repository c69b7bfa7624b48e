import { expect, test } from '@jest/globals';
import { undoManyWords } from './undo-many-words.ts';

test('an undo of many in sentences', () => {
  expect(
    undoManyWords({
      steps: [
        { title: 'Create', connector: 'Desk', times: 12, byHand: 2 },
        { title: 'Tag', connector: '', times: 1, byHand: 0 },
      ],
      stays: [{ title: 'Send the mail', connector: 'E-mail', times: 3 }],
      children: 1,
      openAsks: 0,
      whyNot: [{ why: 'What this case did was undone already.', total: 4 }],
    }),
  ).toEqual([
    'Will be undone: “Create” (Desk) 12 times, “Tag” once.',
    '2 of these have no record, so a named person is asked to undo it.',
    'Stays done, because it cannot be undone from here: “Send the mail” (E-mail) 3 times.',
    '1 case that they started: the same.',
    '4 cases stay as they are: What this case did was undone already.',
  ]);
});
