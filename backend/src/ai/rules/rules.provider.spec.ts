import { describe, expect, test } from '@jest/globals';
import type { Field, Json } from '@baton/process-maps';
import { requestFor } from '../testing/request.ts';
import { RulesProvider } from './rules.provider.ts';
import { rulesBadge } from './rules.provider.ts';

const rules = new RulesProvider({ modelFor: () => Promise.resolve(undefined) });
const text: Field = { kind: 'text' };

describe('asking for missing details', () => {
  const fields: Record<string, Field> = {
    complete: { kind: 'boolean' },
    questions: text,
    missing: { kind: 'list', of: text },
  };
  const ask = (lead: Json) =>
    rules.run(requestFor('ask_missing', fields, { lead }, { needs: ['company', 'start_date', 'machines'] }));

  test('lists what is empty, blank or says nothing, with one question each', async () => {
    expect(await ask({ company: 'n/a', start_date: ' ', machines: 0 })).toMatchObject({
      exact: true,
      data: {
        complete: false,
        missing: ['company', 'start_date'],
        questions: 'What is your company?\nWhat is your start date?',
      },
    });
  });

  test('is complete when every needed field holds something', async () => {
    expect(await ask({ company: 'Lind Bakery', start_date: '2026-12-01', machines: 2 })).toMatchObject({
      data: { complete: true, missing: [], questions: '' },
    });
  });

  test('does not invent a field that it cannot know', async () => {
    const reply = await rules.run(requestFor('ask_missing', { ...fields, mood: text }, { lead: {} }));
    expect(reply).toMatchObject({
      status: 'no_answer',
      why: 'The built-in rules cannot fill “mood” when they ask for missing details.',
    });
  });
});

describe('fit check by table', () => {
  const fields: Record<string, Field> = { fits: { kind: 'boolean' }, reason: text };
  const table: Json = {
    table: [
      { when: { 'lead.country': { one_of: ['DE', 'FR'] } }, then: { fits: false, reason: 'Too far.' } },
      { when: { 'lead.machines': { at_least: 2, at_most: 20 } }, then: { fits: true } },
    ],
    otherwise: { fits: false },
  };
  const check = (lead: Json, settings: Json = table) =>
    rules.run(requestFor('fit_check', fields, { lead }, { rules: settings }));

  test('the first row that holds decides', async () => {
    expect(await check({ country: 'DE', machines: 5 })).toMatchObject({
      exact: true,
      data: { fits: false, reason: 'Too far.' },
    });
    expect(await check({ country: 'US', machines: 20 })).toMatchObject({
      exact: true,
      data: { fits: true, reason: 'Row 2 of the table fits.' },
    });
  });

  test('limits are where the table says: 1 and 21 do not fit', async () => {
    for (const machines of [1, 21]) expect(await check({ country: 'US', machines })).not.toHaveProperty('exact');
  });

  test('a row that cannot be judged is not skipped: the answer is unsure even when a later row fits', async () => {
    const reply = await check({ machines: 5 });
    expect(reply).toMatchObject({ status: 'answer', data: { fits: false }, gates: [{ passed: false }] });
    expect(reply).not.toHaveProperty('exact');
  });

  test('text where a number is needed is unknown, not zero', async () => {
    expect(await check({ country: 'US', machines: '5' })).not.toHaveProperty('exact');
  });

  test('without a table, or with words that the table language does not have, there is no answer', async () => {
    expect(await check({ country: 'US' }, null)).toMatchObject({ status: 'no_answer' });
    expect(
      await check({ country: 'US' }, { table: [{ when: { 'lead.country': { roughly: 'US' } }, then: {} }] }),
    ).toMatchObject({ status: 'no_answer' });
  });
});

describe('extracting by type', () => {
  const fields: Record<string, Field> = {
    total: { kind: 'money' },
    due: { kind: 'date' },
    email: text,
    note: { ...text, optional: true },
  };
  const extract = (letter: string) => rules.run(requestFor('extract', fields, { letter }));

  test('finds values that stand there once', async () => {
    const reply = await extract('Please pay $1,200.50 by 3 March 2026 and write to pay@oak.example.');
    expect(reply).toMatchObject({
      data: { total: { amount: '1200.50', currency: 'USD' }, due: '2026-03-03', email: 'pay@oak.example' },
      score: 0.75,
    });
    expect(reply).not.toHaveProperty('exact');
  });

  test('does not choose between two amounts', async () => {
    const reply = await extract('Net $100.00, total $119.00, due 2026-03-03, pay@oak.example');
    expect(reply).toMatchObject({
      status: 'no_answer',
      why: 'The built-in rules found 2 different values for “total” and do not choose between them.',
    });
  });

  test('takes no day that does not exist and no day that could be two', async () => {
    for (const day of ['2026-02-30', '03/04/2026', '31 June 2026']) {
      expect(await extract(`$5.00 ${day} a@b.example`)).toMatchObject({ status: 'no_answer' });
    }
  });
});

describe('drafts, key lines, matches', () => {
  test('a template is filled, and gaps are named', async () => {
    const settings = { template: 'Dear [lead.name], thank you for [lead.wish].' };
    const reply = await rules.run(
      requestFor('draft', { letter: text }, { lead: { name: 'Rosa $1 [x]' } }, { rules: settings }),
    );
    expect(reply).toMatchObject({
      data: { letter: 'Dear Rosa $1 [x], thank you for [lead.wish].' },
      gates: [{ text: 'The draft still has gaps: lead.wish.' }],
    });
  });

  test('key lines quote the text unchanged', async () => {
    const letter = 'Hello. Nice weather here. The total is $40.00. When will you come? We will pay on Friday.';
    const reply = await rules.run(requestFor('summarise', { lines: text }, { letter }));
    expect(reply).toMatchObject({
      data: { lines: 'Key lines:\n- The total is $40.00.\n- When will you come?\n- We will pay on Friday.' },
    });
  });

  test('a record is matched only when one candidate is clearly closest', async () => {
    const record = { name: 'Lind Bakery', city: 'Malmo' };
    const match = (candidates: Json) => rules.run(requestFor('match', { id: text }, { record, candidates }));
    expect(
      await match([
        { id: 'a', name: 'Lind Bakery AB', city: 'Malmö' },
        { id: 'b', name: 'Oak Garage', city: 'York' },
      ]),
    ).toMatchObject({ data: { id: 'a' } });
    expect(
      await match([
        { id: 'a', name: 'Lind Bakery', city: 'Malmo' },
        { id: 'b', name: 'Lind Bakery', city: 'Malmo' },
      ]),
    ).toMatchObject({ status: 'no_answer' });
    expect(await match([{ id: 'b', name: 'Oak Garage', city: 'York' }])).toMatchObject({ status: 'no_answer' });
  });

  test('composing needs a model, and says so under the badge of the rules', async () => {
    const reply = await rules.run(requestFor('compose', { letter: text }, {}));
    expect(reply).toMatchObject({ status: 'no_answer', meta: { badge: rulesBadge, model: null } });
  });
});
