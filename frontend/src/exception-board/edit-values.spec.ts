import { describe, expect, test } from '@jest/globals';
import { answerFrom, fieldOf, startValues } from './edit-values.ts';

const choice = { id: 'correct', label: 'Choose another queue', means: '', edits: ['queue', 'amount', 'urgent'] };
const ask = {
  held: { queue: 'billing', amount: 12, urgent: false, secret_note: 'x' },
  fields: [
    { name: 'amount', label: 'Amount', kind: 'number' as const, options: [] },
    { name: 'urgent', label: 'Urgent', kind: 'boolean' as const, options: [] },
  ],
  choices: [choice, { id: 'accept', label: 'Accept', means: '', edits: [] }],
};

describe('fields that a choice may correct', () => {
  test('begin with what the step produced', () => {
    expect(startValues(ask)).toEqual({ queue: 'billing', amount: '12', urgent: false });
    expect(startValues({ ...ask, held: null })).toEqual({ queue: '', amount: '', urgent: '' });
  });

  test('only changed fields of the chosen answer are sent, numbers as numbers', () => {
    const values = { ...startValues(ask), queue: 'cards', amount: '15.5' };
    expect(answerFrom(ask, choice, '  Wrong queue. ', values)).toEqual({
      choice: 'correct',
      reason: 'Wrong queue.',
      edits: { queue: 'cards', amount: 15.5 },
    });
    expect(answerFrom(ask, ask.choices[1]!, 'Fine.', values)).toEqual({ choice: 'accept', reason: 'Fine.' });
  });

  test('a number that is none is sent as it was written, for the server to refuse with a reason', () => {
    expect(answerFrom(ask, choice, 'Why', { ...startValues(ask), amount: 'a dozen' }).edits).toEqual({
      amount: 'a dozen',
    });
  });

  test('a field the server does not describe is asked for as text under a readable name', () => {
    expect(fieldOf({}, 'due_date')).toEqual({ name: 'due_date', label: 'Due date', kind: 'text', options: [] });
  });
});
