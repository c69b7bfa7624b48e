import { expect, test } from '@jest/globals';
import { PublishedSpec } from './published-spec.ts';
import { readSwagger2 } from './read-swagger2.ts';

const { document, repairs } = readSwagger2({
  swagger: '2.0',
  host: 'v.example',
  basePath: '/api',
  paths: {
    '/notes.add': {
      post: {
        parameters: [
          { name: 'token', in: 'header', required: true, type: 'string' },
          { name: 'text', in: 'formData', required: true, type: 'string' },
          { name: 'at', in: 'formData', type: 'number' },
        ],
        responses: {
          200: { schema: { $ref: '#/definitions/note' } },
          default: {
            schema: {
              additionalProperties: false,
              required: ['ok', 'error'],
              properties: { ok: { enum: [false] }, error: { enum: ['no_text'] } },
            },
          },
        },
      },
    },
    '/notes.list': {
      get: {
        parameters: [
          { name: 'token', in: 'query', required: true, type: 'string' },
          { name: 'limit', in: 'query', type: 'integer' },
        ],
        responses: {},
      },
    },
  },
  definitions: {
    note: {
      type: 'object',
      additionalProperties: false,
      required: ['ok'],
      properties: { ok: { enum: [true] }, by: { items: [{ type: 'null' }, { type: 'string' }] } },
    },
  },
});
const spec = new PublishedSpec(document);

const headers = { authorization: 'Bearer x', 'content-type': 'application/x-www-form-urlencoded' };
const add = (body: string, given: Record<string, string> = headers) =>
  spec.checkRequest({ method: 'POST', url: 'https://v.example/api/notes.add', headers: given, body });
const list = (query: string) =>
  spec.checkRequest({ method: 'GET', url: `https://v.example/api/notes.list${query}`, headers, body: '' });
const judge = (body: unknown) =>
  spec.checkAnswer(
    { method: 'POST', url: 'https://v.example/api/notes.add' },
    { status: 200, contentType: 'application/json', body: JSON.stringify(body) },
  );

test('what was put right is counted', () => {
  expect(repairs).toEqual({ tokens: 2, alternatives: 1, refusals: 1 });
});

test('a form that the description allows is allowed; credentials are a header, not a field', () => {
  expect(add('text=a%20b&at=12.5')).toEqual([]);
  expect(list('?limit=3')).toEqual([]);
});

test.each([
  ['a missing field', () => add('at=1'), 'field text is required'],
  ['an unknown field', () => add('text=a&colour=red'), 'field colour is not described'],
  ['credentials as a field', () => add('text=a&token=x'), 'field token is not described'],
  ['credentials in the address', () => list('?token=x'), 'query token is not described'],
  ['the wrong type', () => add('text=a&at=soon'), 'at: value must be number'],
  ['JSON without a description of it', () => add('{}', { ...headers, 'content-type': 'text/plain' }), 'the body is'],
])('%s is a violation', (_what, check, words) => {
  expect(check()).toEqual([expect.stringContaining(words)]);
});

test('an answer is the good one or the refusal, nothing between', () => {
  expect(judge({ ok: true, by: null })).toEqual([]);
  expect(judge({ ok: true, by: 'Sam' })).toEqual([]);
  expect(judge({ ok: false, error: 'no_text' })).toEqual([]);
  expect(judge({ ok: true, by: 7 })).not.toEqual([]);
  expect(judge({ ok: false, error: 'something_else' })).not.toEqual([]);
  expect(judge({ ok: true, colour: 'red' })).not.toEqual([]);
});
