import { describe, expect, test } from '@jest/globals';
import { answerFrom, fieldOf, missingFields, startValues } from './edit-values.ts';

const choice = { id: 'correct', label: 'Choose another queue', means: '', edits: ['queue', 'amount', 'urgent'] };
const ask = {
  held: { queue: 'billing', amount: 12, urgent: false, secret_note: 'x' },
  fields: [
    { name: 'amount', label: 'Amount', kind: 'number' as const, options: [], optional: false },
    { name: 'urgent', label: 'Urgent', kind: 'boolean' as const, options: [], optional: false },
  ],
  choices: [choice, { id: 'accept', label: 'Accept', means: '', edits: [] }],
};

describe('fields that a choice may correct', () => {
  test('begin with what the step produced', () => {
    expect(startValues(ask)).toEqual({ queue: 'billing', amount: '12', urgent: false });
    expect(startValues({ ...ask, held: null })).toEqual({ queue: '', amount: '', urgent: false });
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
    const values = { ...startValues(ask), amount: 'a dozen' };
    expect(answerFrom(ask, choice, 'Why', values).edits).toEqual({ amount: 'a dozen' });
  });

  test('a field the server does not describe is asked for as text under a readable name', () => {
    expect(fieldOf({}, 'due_date')).toMatchObject({ label: 'Due date', kind: 'text', optional: true });
  });
});

describe('the form of a task, for which nothing is held', () => {
  const approve = { id: 'approve', label: 'Approve', means: '', edits: ['price_from', 'note', 'insured'] };
  const task = {
    held: null,
    fields: [
      { name: 'price_from', label: 'Price from', kind: 'money' as const, options: [], optional: false },
      { name: 'note', label: 'Note', kind: 'text' as const, options: [], optional: true },
      { name: 'insured', label: 'Insured', kind: 'boolean' as const, options: [], optional: false },
    ],
    choices: [approve],
  };

  test('names what has to be filled in', () => {
    expect(missingFields(task, approve, startValues(task))).toEqual(['Price from']);
  });

  test('money stays a decimal text with its currency, a No is an answer, an empty optional box is none', () => {
    const values = { ...startValues(task), price_from: { amount: ' 1,250.50 ', currency: 'EUR' } };
    expect(missingFields(task, approve, values)).toEqual([]);
    expect(answerFrom(task, approve, 'As agreed', values).edits).toEqual({
      price_from: { amount: '1250.50', currency: 'EUR' },
      insured: false,
    });
  });
});
