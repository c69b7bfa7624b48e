import { expect, test } from '@jest/globals';
import type { UndoPreview } from '@baton/contract';
import { undoOfMany } from './undo-of-many.ts';

const step = (title: string, answered: string | null = 'x') => ({
  step: title,
  title,
  connector: 'Desk',
  given: null,
  answered,
});
const preview = (parts: Partial<UndoPreview>): UndoPreview => ({
  steps: [],
  stays: [],
  children: 0,
  openAsks: 0,
  whyNot: '',
  ...parts,
});

test('an undo of many says what happens how often, and why nothing happens to the others', () => {
  const mail = { step: 'mail', title: 'Send the mail', connector: 'E-mail' };
  const found = undoOfMany([
    preview({ steps: [step('Create'), step('Tag')], stays: [mail], children: 2 }),
    preview({ steps: [step('Create', null)], stays: [mail], openAsks: 1 }),
    preview({ steps: [step('Create')], whyNot: 'What this case did was undone already.' }),
    preview({ whyNot: 'What this case did was undone already.' }),
  ]);
  expect(found).toEqual({
    steps: [
      { title: 'Create', connector: 'Desk', times: 2, byHand: 1 },
      { title: 'Tag', connector: 'Desk', times: 1, byHand: 0 },
    ],
    stays: [{ title: 'Send the mail', connector: 'E-mail', times: 2 }],
    children: 2,
    openAsks: 1,
    whyNot: [{ why: 'What this case did was undone already.', total: 2 }],
  });
});
