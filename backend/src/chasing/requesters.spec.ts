import { expect, test } from '@jest/globals';
import type { Json } from '@baton/process-maps';
import fc from 'fast-check';
import { requestersOf } from './requesters.ts';

test.each<[string, Json, string[]]>([
  ['a form', { email: 'Dana@Example.com', text: 'x' }, ['dana@example.com']],
  ['a mail with a name', { from: 'Dana Ruiz <dana@example.com>' }, ['dana@example.com']],
  ['a help desk', { ticket: { requester: { email: 'dana@example.com' } } }, ['dana@example.com']],
  ['the same person twice', { from: 'a@x.example', email: 'A@x.example' }, ['a@x.example']],
])('finds who brought in %s', (_what, trigger, found) => {
  expect(requestersOf(trigger)).toEqual(found);
});

test.each<[string, Json]>([
  ['an address inside a text', { text: 'please write to dana@example.com' }],
  ['a list of people', { cc: [{ email: 'dana@example.com' }] }],
  ['no address', { from: 'Dana' }],
  ['no fields', 'dana@example.com'],
  ['deeper than a sender ever stands', { a: { b: { c: { email: 'dana@example.com' } } } }],
])('finds nobody in %s', (_what, trigger) => {
  expect(requestersOf(trigger)).toEqual([]);
});

test('whatever arrives, it answers with addresses', () => {
  fc.assert(fc.property(fc.jsonValue(), (trigger) => requestersOf(trigger as Json).every((one) => one.includes('@'))));
});
