import { describe, expect, test } from '@jest/globals';
import type { Field, Json } from '../types/type.ts';
import { evaluateRule, evaluateText, evaluateValue } from './evaluate.ts';

const names: Record<string, Field> = {
  deal: {
    kind: 'record',
    fields: {
      amount: { kind: 'money' },
      terms: { kind: 'text' },
      seats: { kind: 'integer' },
      discount: { kind: 'number', optional: true },
      queue: { kind: 'choice', of: ['billing', 'cards'] },
      closes: { kind: 'date' },
      signed: { kind: 'time' },
      owner: { kind: 'person' },
      lines: {
        kind: 'list',
        of: { kind: 'record', fields: { price: { kind: 'money' }, note: { kind: 'text', optional: true } } },
      },
      extra: { kind: 'any' },
    },
  },
  book: { kind: 'record', fields: { ok: { kind: 'boolean' }, id: { kind: 'text' } }, optional: true },
};
const usd = (amount: string): Json => ({ amount, currency: 'USD' });
const deal: Json = {
  amount: usd('12000.50'),
  terms: 'Net 30, data  Processing applies',
  seats: 12,
  queue: 'cards',
  closes: '2026-12-24',
  signed: '2026-11-21T09:30:00+01:00',
  owner: { id: 'p1', name: 'Ana Silva' },
  lines: [{ price: usd('100') }, { price: usd('250.25'), note: 'rush' }],
  extra: { deep: [1, 'two'] },
};
const pipeline = { names };
const rule = (expr: string, data: Record<string, Json> = { deal }, confidence?: number) =>
  evaluateRule(pipeline, expr, confidence === undefined ? { data } : { data, confidence });
const value = (expr: string, data: Record<string, Json> = { deal }) => evaluateValue(pipeline, { expr }, { data });

describe('rules with a clear answer', () => {
  test.each([
    ["deal.amount > money('10000 USD')", true],
    ["deal.amount == money('12000.50 USD')", true],
    ["deal.amount * 2 >= money('24,001 USD')", true],
    ["deal.amount / money('12000.50 USD') == 1", true],
    ["deal.terms.mentions('data processing', 'liability')", true],
    ["deal.terms.mentions(['process'])", false],
    ["deal.terms.mentions('process*')", true],
    ["deal.terms.like('^Net [0-9]+')", true],
    ["deal.queue in ['billing', 'cards']", true],
    ["deal.queue != 'billing' && deal.seats % 5 == 2", true],
    ['deal.seats / 5 > 2.3', true],
    ["deal.closes - date('2026-11-21') <= duration('P33D')", true],
    ["deal.signed < time('2026-11-21T09:00:00Z')", true],
    ["deal.signed + duration('PT30M') == time('2026-11-21T09:00:00Z')", true],
    ["deal.lines.exists(line, line.price > money('200 USD'))", true],
    ["deal.lines.all(line, has(line.note) && line.note == 'rush')", false],
    ["deal.lines.map(line, line.price).sum() == money('350.25 USD')", true],
    ['deal.lines.filter(line, has(line.note)).size() == 1 && deal.lines[1].price > deal.lines[0].price', true],
    ["deal.owner.name == 'Ana Silva' && size(deal.lines) == 2", true],
    ['has(deal.discount)', false],
    ['has(deal.discount) && deal.discount > 0.2', false],
    ['!has(deal.discount) || deal.discount < 0.2', true],
    ['(has(deal.discount) ? deal.discount : 0.0) == 0', true],
    ['has(book.id) && book.ok', false],
    ['confidence < 0.85', true],
  ])('%s is %s', (expr, expected) => {
    expect(rule(expr)).toEqual({ ok: true, value: expected });
  });

  test('confidence is the given share, and 0 when unknown or odd', () => {
    const sure = (confidence?: number) => rule('confidence >= 0.85', { deal }, confidence);
    expect(sure(0.9)).toEqual({ ok: true, value: true });
    for (const odd of [undefined, Number.NaN, Infinity, 7, -1]) expect(sure(odd)).toEqual({ ok: true, value: false });
  });
});

describe('no rule answers yes or no on unknown data', () => {
  const broken = (patch: Record<string, Json | undefined>) => ({ deal: { ...(deal as object), ...patch } as Json });
  test.each<[string, Record<string, Json>, string]>([
    ['deal.seats > 5', {}, 'deal is missing.'],
    ['deal.seats > 5', broken({ seats: null }), 'deal.seats is missing.'],
    ['deal.seats > 5', broken({ seats: undefined }), 'deal.seats is missing.'],
    ['deal.seats > 5', broken({ seats: Number.NaN }), 'deal.seats should be a whole number, found not a number.'],
    ['deal.seats > 5', broken({ seats: '12' }), 'deal.seats should be a whole number, found the text "12".'],
    ['deal.seats > 5', broken({ seats: 2 ** 53 + 2 }), 'deal.seats should be a whole number, found 9007199254740994.'],
    [
      "deal.amount > money('1 USD')",
      broken({ amount: { amount: '5', currency: 'EUR' } }),
      'EUR and USD cannot be mixed: no exchange rate is known here.',
    ],
    [
      "deal.queue == 'cards'",
      broken({ queue: 'other' }),
      'deal.queue should be one of billing, cards, found the text "other".',
    ],
    ['deal.seats / (deal.seats - 12) > 1', { deal }, 'A number was divided by zero.'],
    ['deal.seats > 1 || 1 / (deal.seats - 12) > 1', { deal }, 'A number was divided by zero.'],
    ['deal.seats < 1 && 1 / (deal.seats - 12) > 1', { deal }, 'A number was divided by zero.'],
    ['has(deal.discount) && deal.seats > 1', broken({ seats: null }), 'deal.seats is missing.'],
    ["deal.lines[2].price > money('1 USD')", { deal }, 'Item 3 was asked for, the list has 2.'],
    [
      "deal.lines.exists(l, l.price > money('1 USD'))",
      broken({ lines: [{ price: usd('5') }, {}] }),
      'price is missing.',
    ],
    ['deal.seats > 5', { deal: [] }, 'deal should be a record, found a list of 0.'],
  ])('%s over %j', (expr, data, why) => {
    const result = rule(expr, data);
    expect(result.ok ? result.value : result.why).toContain(why);
    expect(result.ok).toBe(false);
  });
});

describe('values', () => {
  test('come out as stored data', () => {
    expect(value('deal.amount * 0.5')).toEqual({ ok: true, value: { amount: '6000.25', currency: 'USD' } });
    expect(value('deal.closes')).toEqual({ ok: true, value: '2026-12-24' });
    expect(value("deal.signed + duration('P1D')")).toEqual({ ok: true, value: '2026-11-22T08:30:00Z' });
    expect(value('deal.extra')).toEqual({ ok: true, value: { deep: [1, 'two'] } });
    expect(value('deal.discount')).toEqual({ ok: true, value: null });
  });

  test('leave absent optional fields out of records', () => {
    const template = {
      record: { a: { expr: 'deal.discount' }, b: { literal: 1 }, c: { list: [{ expr: 'deal.seats' }] } },
    };
    expect(evaluateValue(pipeline, template, { data: { deal } })).toEqual({ ok: true, value: { b: 1, c: [12] } });
  });

  test('print for people', () => {
    const text = ['For ', { expr: 'deal.owner' }, ': ', { expr: 'deal.amount' }, ', off ', { expr: 'deal.discount' }];
    expect(evaluateText(pipeline, { text }, { data: { deal } })).toEqual({
      ok: true,
      value: 'For Ana Silva: $12,000.50, off (not given)',
    });
  });

  test('text from data is never read as an expression', () => {
    const odd = { deal: { ...(deal as object), terms: '{{ deal.seats }} = deal.seats' } as Json };
    expect(evaluateText(pipeline, { text: [{ expr: 'deal.terms' }] }, { data: odd })).toEqual({
      ok: true,
      value: '{{ deal.seats }} = deal.seats',
    });
  });
});
