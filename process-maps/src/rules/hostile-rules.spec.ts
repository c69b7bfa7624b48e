import { describe, expect, test } from '@jest/globals';
import type { Field, Json } from '../types/type.ts';
import { evaluateRule, evaluateText, evaluateValue } from './evaluate.ts';

const names: Record<string, Field> = {
  deal: {
    kind: 'record',
    fields: {
      amount: { kind: 'number' },
      count: { kind: 'integer' },
      terms: { kind: 'text' },
      open: { kind: 'boolean' },
      tags: { kind: 'list', of: { kind: 'text' } },
      price: { kind: 'money' },
    },
  },
};
const pipeline = { names };
const deal = {
  amount: 5000,
  count: 3,
  terms: 'net 30',
  open: true,
  tags: ['a', 'b'],
  price: { amount: '5', currency: 'USD' },
};
const run = (rule: string, patch: object = {}) =>
  evaluateRule(pipeline, rule, { data: { deal: { ...deal, ...patch } as unknown as Json } });

describe('nothing outside of the data can be reached', () => {
  test.each([
    'deal.constructor == deal.terms',
    "deal.__proto__.polluted == 'x'",
    "deal.terms.constructor.constructor('return process')() == 1",
    "deal.toString() == ''",
    'deal.hasOwnProperty("terms")',
    'globalThis.process.exit(1)',
    "this.constructor == 'x'",
    "deal['terms'] == 'net 30'",
    'cel.bind(x, 1, true)',
    'type(deal.terms) == string',
    'dyn(deal.terms) > 5',
    "timestamp('2026-01-01T00:00:00Z') < timestamp('2027-01-01T00:00:00Z')",
    'google.protobuf.Timestamp{} == deal.terms',
    'deal.?terms.hasValue()',
    "{'a': deal.open}.a",
    'null == deal.terms',
    "b'abc' == b'abc' || deal.open",
    '1u == 1u || deal.open',
  ])('%s is refused', (rule) => {
    expect(run(rule).ok).toBe(false);
  });

  test('functions that were left in the data are not data', () => {
    let called = false;
    const trap = () => (called = true);
    expect(run('deal.open', { open: trap }).ok).toBe(false);
    expect(run('deal.amount > 1', { amount: { valueOf: trap } }).ok).toBe(false);
    expect(run("deal.terms == 'x'", { terms: { toString: trap } }).ok).toBe(false);
    expect(called).toBe(false);
  });

  test('inherited members are absent, whatever the declared type says', () => {
    const inherited = Object.create({ terms: 'net 30' }) as Record<string, Json>;
    const text: Field = { kind: 'text' };
    const odd: Record<string, Field> = { deal: { kind: 'record', fields: { constructor: text, terms: text } } };
    const ask = (rule: string) => evaluateRule({ names: odd }, rule, { data: { deal: inherited } });
    expect(ask("deal.terms == 'net 30'")).toEqual({ ok: false, why: 'deal.terms is missing.' });
    expect(ask('has(deal.constructor)')).toEqual({ ok: true, value: false });
  });

  test('functions in data that is passed on whole are not plain data', () => {
    const anything: Record<string, Field> = { any: { kind: 'any' } };
    const value = evaluateValue(
      { names: anything },
      { expr: 'any' },
      { data: { any: { call: (() => 1) as unknown as Json } } },
    );
    expect(value.ok).toBe(false);
  });
});

describe('nothing hangs or eats the memory', () => {
  const long = 'a'.repeat(60_000);
  const many = Array.from({ length: 500 }, () => 'x');
  const nested = (depth: number) => `${'('.repeat(depth)}deal.open${')'.repeat(depth)}`;

  test.each([
    "deal.terms.like('(a+)+$')",
    "deal.terms.like('(a|a)*b')",
    "deal.terms.like('(a|aa)+$')",
    "deal.terms.like('([a-zA-Z]+)*!')",
  ])('%s on a long text has an answer', (rule) => {
    expect(run(rule, { terms: long }).ok).toBe(true);
  });

  test.each([
    ['native patterns', "deal.terms.matches('(a+)+$')"],
    ['a pattern that multiplies', "deal.terms.like('(((a{100}){100}){100})')"],
    ['a pattern from data', 'deal.terms.like(deal.terms)'],
    ['three nested loops', 'deal.tags.all(a, deal.tags.all(b, deal.tags.all(c, a == b || b == c)))'],
    ['five loops', `${'deal.tags.exists(a, a == "a") && '.repeat(5)}deal.open`],
    ['deep brackets', `${'['.repeat(100)}1${']'.repeat(100)} == 1`],
    ['deep selection', `deal${'.a'.repeat(200)} == 1`],
    ['a long chain', `deal.open${' && deal.open'.repeat(300)}`],
    ['a long list', `1 in [${'1,'.repeat(500)}1]`],
    ['a megabyte of rule', `deal.terms == "${'a'.repeat(1_000_000)}"`],
    ['a doubled text', `size(${'deal.terms + '.repeat(20)}deal.terms) > 1`],
  ])('%s: refused or stopped', (_, rule) => {
    expect(run(rule, { terms: long, tags: many }).ok).toBe(false);
  });

  test('many brackets that mean nothing are only brackets', () => {
    expect(run(nested(10))).toEqual({ ok: true, value: true });
  });

  test('more data than a rule may read is refused', () => {
    expect(run("deal.terms == 'x'", { terms: 'a'.repeat(70_000) }).ok).toBe(false);
    expect(run("'x' in deal.tags", { tags: Array.from({ length: 501 }, () => 'x') }).ok).toBe(false);
  });

  test('two nested loops over the longest lists end by their bound or with an answer', () => {
    const result = run('deal.tags.all(a, deal.tags.all(b, a == b))', { tags: many });
    expect(result).toMatchObject({ ok: false, why: 'The rule went through too many items.' });
    expect(run('deal.tags.all(a, deal.tags.all(b, a == b))', { tags: many.slice(0, 300) })).toEqual({
      ok: true,
      value: true,
    });
  });
});

describe('what looks right and means something else is refused', () => {
  test.each([
    ['a homoglyph', 'deal.аmount > 1'],
    ['a misspelt field', 'deal.amuont > 1'],
    ['text against a number', "deal.amount > '900'"],
    ['text in order', "deal.terms > '900'"],
    ['a number as an answer', 'deal.amount'],
    ['a text as an answer', "deal.open ? 'yes' : 'no'"],
    ['a single equals sign', "deal.terms = 'x'"],
    ['words for operators', 'deal.open and deal.open'],
    ['a number as yes or no', 'deal.count && deal.open'],
    ['a float for money', 'deal.price > 10000'],
    ['a number that is not exact', 'deal.count == 9007199254740993'],
    ['a text turned around', 'deal.terms == "x\u202e"'],
    ['an invisible character', 'deal.terms\u200b == "x"'],
    ['a broken character', 'deal.terms == "\ud800"'],
    ['a mixed list', "deal.count in [1, 'a']"],
    ['a loop variable that hides data', 'deal.tags.exists(deal, deal == "x")'],
    ['months in a duration', "duration('P1M') > duration('P1D') || deal.open"],
    ['30 February', "date('2026-02-30') < date('2026-03-01') || deal.open"],
  ])('%s', (_, rule) => {
    expect(run(rule).ok).toBe(false);
  });

  test.each([
    ['null', null],
    ['missing', undefined],
    ['not a number', Number.NaN],
    ['infinity', Infinity],
    ['a number in text', '5000'],
    ['a list', [5000]],
    ['a record', { amount: 5000 }],
    ['true', true],
  ])('a comparison with %s has no answer', (_, amount) => {
    for (const rule of [
      'deal.amount > 1',
      'deal.amount < 1',
      '!(deal.amount > 1)',
      'deal.amount > 1 || deal.open',
      'deal.amount > 1 && !deal.open',
    ]) {
      expect(run(rule, { amount }).ok).toBe(false);
    }
  });

  test('a broken item does not hide behind a good one', () => {
    expect(run("deal.tags.exists(tag, tag == 'a')", { tags: ['a', null] }).ok).toBe(false);
    expect(run("'a' in deal.tags", { tags: ['a', 7] }).ok).toBe(false);
  });
});

describe('words are found whatever their dress', () => {
  const says = (terms: string) =>
    evaluateRule(pipeline, "deal.terms.mentions('data processing', 'legal', 'complain*')", {
      data: { deal: { ...deal, terms } },
    });
  test.each([
    'LEGAL!',
    'le\u200bgal',
    'ＬＥＧＡＬ',
    'légal',
    'data \u00a0 processing',
    'complaints',
    '(legal)',
    'it is legal',
    'Data-Processing',
  ])('%s counts', (text) => {
    expect(says(text)).toEqual({ ok: true, value: true });
  });
  test.each(['illegal', 'legality', 'processing data', 'l e g a l', ''])('%s does not', (text) => {
    expect(says(text)).toEqual({ ok: true, value: false });
  });
});

test('text of a customer stays text in what people and connectors get', () => {
  const odd = { deal: { ...deal, terms: "{{ deal.price }} = 1 '); DROP" } };
  const shown = evaluateText(pipeline, { text: ['“', { expr: 'deal.terms' }, '”'] }, { data: odd });
  expect(shown).toEqual({ ok: true, value: `“${odd.deal.terms}”` });
});
