import { expect, test } from '@jest/globals';
import type { KnownField } from '@baton/process-maps/edit';
import { messageOf } from './typed-message.ts';

const field = (path: string, kind: 'text' | 'number' | 'boolean' | 'money' | 'time'): KnownField => ({
  path,
  type: { kind },
  optional: false,
});

test('a form becomes a message: typed values, records inside records, nothing for an empty field', () => {
  const fields = [
    field('message.text', 'text'),
    field('message.count', 'number'),
    field('message.urgent', 'boolean'),
    field('message.amount', 'money'),
    field('message.from.name', 'text'),
    field('message.at', 'time'),
    { path: 'message.tags', type: { kind: 'list', of: { kind: 'text' } }, optional: true } satisfies KnownField,
  ];
  const typed = {
    'message.text': ' Hello ',
    'message.count': '3',
    'message.urgent': 'no',
    'message.amount': '1,200.50 usd',
    'message.from.name': 'Rosa',
    'message.at': '',
    'message.tags': 'a, b',
  };
  expect(messageOf(fields, typed)).toEqual({
    text: 'Hello',
    count: 3,
    urgent: false,
    amount: { amount: '1200.50', currency: 'USD' },
    from: { name: 'Rosa' },
    tags: ['a', 'b'],
  });
});

test('what is no number and no amount stays as it was written', () => {
  const fields = [field('m.count', 'number'), field('m.amount', 'money')];
  expect(messageOf(fields, { 'm.count': 'many', 'm.amount': 'a lot' })).toEqual({ count: 'many', amount: 'a lot' });
});
