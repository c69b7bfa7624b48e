import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { CatalogAction } from '../catalog/action-catalog.ts';
import { exampleCatalog, layOver } from '../checks/check-tester.ts';
import { compile } from '../compiler/compile.ts';
import type { MapDocument } from '../format/map.schema.ts';
import type { Field, Json } from '../types/type.ts';

const base = readFileSync(new URL('../../docs/checks/base-map.yaml', import.meta.url), 'utf8');

const needed: Record<string, Field> = {
  amount: { kind: 'money', optional: true },
  due: { kind: 'date', optional: true },
  within: { kind: 'duration', optional: true },
  by: { kind: 'person', optional: true },
  at: { kind: 'time', optional: true },
  tags: { kind: 'list', of: { kind: 'text' }, optional: true },
  queue: { kind: 'choice', of: ['refund', 'other'], optional: true },
  count: { kind: 'integer', optional: true },
  note: { kind: 'text', optional: true },
};
const book: CatalogAction = {
  ...exampleCatalog.connectors.desk!.actions.create_ticket!,
  id: 'book',
  input: { kind: 'record', fields: needed },
};
const { desk } = exampleCatalog.connectors;
const catalog = {
  connectors: { ...exampleCatalog.connectors, desk: { ...desk!, actions: { ...desk!.actions, book } } },
};
const faults = (yaml: string): string[] => {
  const map = layOver(parse(base) as Json, parse(yaml) as Json) as MapDocument;
  return compile(map, { catalog })
    .findings.filter(({ severity }) => severity === 'must_fix')
    .map(({ message }) => message);
};
const trigger = `trigger: { fields: { id: text, text: text, price: money, day: date, span: duration, who: person, when: time, n: number, list: 'text[]', maybe: text?, kind: [refund, delivery] } }`;
const pass = (input: string, value: string) =>
  faults(`${trigger}\nsteps: { ticket: { uses: desk.book, with: { ${input}: ${JSON.stringify(value)} } } }`).join(' ');

describe('what fits an input', () => {
  test.each([
    ['amount', '= message.price'],
    ['due', '= message.day'],
    ['within', '= message.span'],
    ['by', '= message.who'],
    ['at', '= message.when'],
    ['tags', '= message.list'],
    ['note', '= message.kind'],
    ['note', 'asked by {{ message.who }}'],
    ['note', '{{ message.price }} by {{ message.day }}'],
    ['note', '= message.maybe'],
    ['amount', "= money('5 USD')"],
  ])('%s takes %s', (input, value) => expect(pass(input, value)).toBe(''));

  test.each([
    ['amount', '= message.n', 'a number, and an amount of money is needed'],
    ['amount', '= 500', 'an amount of money is needed'],
    ['amount', '500 USD', 'expected an amount'],
    ['due', '= message.when', 'a moment in time, and a date is needed'],
    ['due', '2026-02-30', 'expected a date'],
    ['at', '= message.day', 'a date, and a moment in time is needed'],
    ['within', '2 hours', 'expected a duration'],
    ['by', '= message.who.name', 'text, and a person is needed'],
    ['by', 'Priya', 'does not fit'],
    ['tags', '= message.text', 'text, and a list'],
    ['queue', '= message.kind', 'it may be delivery'],
    ['count', '= message.n', 'a whole number is needed'],
    ['note', '= message.price', 'text is needed'],
    ['note', '{{ message.maybe }}', 'may be missing'],
    ['note', '{{ message.constructor }}', 'has no field constructor'],
    ['note', '{{ __proto__.x }}', 'The rule cannot be read: __proto__ cannot be used as a name'],
    ['note', '{{ mesage.text }}', 'did you mean message?'],
    ['note', '{{ message.texd }}', 'did you mean text?'],
    ['amuont', '= message.price', 'did you mean amount?'],
    ['toString', 'x', 'There is no input toString'],
  ])('%s does not take %s', (input, value, words) => expect(pass(input, value)).toContain(words));
});

describe('what is there after the ways have met', () => {
  const look = (id: string, next: string) =>
    `${id}: { title: Look ${id}, kind: ai, task: extract, lane: auto, output: { total: money, day: date }, next: ${next} }`;
  const ticket = (hole: string) => `ticket: { with: { title: ${JSON.stringify(`{{ ${hole} }}`)} } }`;
  const steps = (...lines: string[]) => `steps:\n${lines.map((line) => `  ${line}`).join('\n')}`;
  const choose = (yes: string, no: string) =>
    `sort: { next: [{ when: "sort.queue == 'refund'", to: ${yes} }, { to: ${no} }] }`;

  test('of a decision: what only one branch makes may be missing, what both make under two names too', () => {
    expect(
      faults(steps(choose('one', 'two'), look('one', 'ticket'), look('two', 'ticket'), ticket('one.total'))),
    ).toEqual(['one.total may be missing, and this text leaves Baton.']);
  });

  const both = (one: string, two: string) =>
    `both: { title: Both, kind: all, lane: auto, branches: [{ id: a, title: A, first: ${one} }, { id: b, title: B, first: ${two} }], next: ticket }`;

  test('of a parallel join: every branch has run, so what each makes is there', () => {
    const parallel = [`sort: { next: both }`, both('one', 'two'), look('one', 'join'), look('two', 'join')];
    expect(faults(steps(...parallel, ticket('one.total')))).toEqual([]);
    expect(faults(steps(...parallel, ticket('two.day')))).toEqual([]);
  });

  test('but inside one branch, what the other makes is not known', () => {
    const sees = look('two', 'join').replace('output:', `sees: { x: '= one.total' }, output:`);
    const found = faults(steps(`sort: { next: both }`, both('one', 'two'), look('one', 'join'), sees));
    expect(found.join(' ')).toContain('Nothing here is called one');
  });

  test('and what only one way inside a branch makes may be missing after the join', () => {
    const maybe = `pick: { title: Pick, kind: decision, lane: auto, next: [{ when: "sort.queue == 'refund'", to: one }, { to: join }] }`;
    const found = faults(
      steps(
        `sort: { next: both }`,
        both('pick', 'two'),
        maybe,
        look('one', 'join'),
        look('two', 'join'),
        ticket('one.total'),
      ),
    );
    expect(found).toEqual(['one.total may be missing, and this text leaves Baton.']);
  });

  test('of a loop: the first round has not made it yet', () => {
    const again = `turn: { title: Again, kind: decision, lane: auto, max_visits: 3, next: [{ when: "has(one.total) && one.total > money('5 USD')", to: ticket }, { to: one }] }`;
    expect(faults(steps(`sort: { next: turn }`, again, look('one', 'turn')))).toEqual([]);
    const bare = again.replace('has(one.total) && ', '');
    expect(
      faults(steps(`sort: { next: bare }`, bare.replace('turn:', 'bare:'), look('one', 'bare'))).join(' '),
    ).toContain('ask has(one.total) first');
  });

  test('of a stop rule whose choice jumps over the step: its output may be missing', () => {
    const stop = `stops: [{ id: odd, when: "message.text.mentions('odd')", owner: support_lead, backup: operations_lead, answer_within: PT1H, choices: [{ id: skip, label: Skip, then: ticket }] }]`;
    const found = faults(
      steps(`sort: { next: one }`, look('one', 'ticket').replace('next:', `${stop}, next:`), ticket('one.total')),
    );
    expect(found).toEqual(['one.total may be missing, and this text leaves Baton.']);
  });
});

describe('where a waiting step’s message is looked for', () => {
  const params = { kind: 'record', fields: { channel: { kind: 'text' } } } as const;
  const output = { kind: 'record', fields: { id: { kind: 'text' } } } as const;
  const listens = (kind: 'poll' | 'webhook') => ({ id: kind, title: kind, kind, params, output });
  const chat = { ...desk!, id: 'chat', triggers: { poll: listens('poll'), webhook: listens('webhook') } };
  const found = (message: string) => {
    const reply = `reply: { title: Reply, kind: wait, lane: auto, for: P3D, message: { connector: chat, ${message}${message.includes('key:') ? '' : ', key: { id: "= message.id" }'} }, next: ticket }`;
    const map = layOver(
      parse(base) as Json,
      parse(`${trigger}\nsteps: { sort: { next: reply }, ${reply} }`) as Json,
    ) as MapDocument;
    return compile(map, { catalog: { connectors: { ...catalog.connectors, chat } } })
      .findings.filter(({ severity }) => severity === 'must_fix')
      .map((one) => one.message);
  };

  test.each([
    ['event: poll', 'The input channel (text) is missing.'],
    ['event: poll, with: { channel: "= message.id" }', 'Nothing here is called message'],
    ['event: webhook, with: { chanel: C1 }', 'did you mean channel?'],
  ])('%s: %s', (message, sentence) => expect(found(message).join(' ')).toContain(sentence));

  test.each(['event: poll, with: { channel: C1 }', 'event: webhook', 'event: webhook, with: { channel: C1 }'])(
    '%s is enough',
    (message) => expect(found(message)).toEqual([]),
  );

  test.each([
    ['key: {}', 'would end every wait'],
    ['key: { idd: "= message.id" }', 'did you mean id?'],
    ['key: { id: "= message.idd" }', 'message has no field idd'],
    ['key: "= message.id"', 'no field called key'],
  ])('which case it belongs to, %s: %s', (key, sentence) => {
    expect(found(`event: webhook, ${key}`).join(' ')).toContain(sentence);
  });
});
