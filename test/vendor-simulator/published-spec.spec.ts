import { expect, test } from '@jest/globals';
import { PublishedSpec } from './published-spec.ts';

const document = () => ({
  openapi: '3.0.1',
  servers: [{ url: 'https://v.example/api/1' }],
  paths: {
    '/tickets/{id}': {
      get: {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'view', in: 'query', schema: { type: 'string', enum: ['short', 'long'] } },
          { name: 'fields', in: 'query', schema: { type: 'array', items: { enum: ['note', 'id'] } } },
        ],
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/ticket' } } } } },
      },
    },
    '/tickets': {
      post: {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/new_ticket' } } },
        },
        responses: {},
      },
    },
  },
  components: {
    schemas: {
      ticket: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string' }, note: { type: 'string', nullable: true } },
      },
      new_ticket: {
        allOf: [{ type: 'object', required: ['title'], properties: { title: { type: 'string' } } }],
        properties: { contacts: { type: 'array', items: { oneOf: [{ properties: { email: { type: 'string' } } }] } } },
      },
    },
  },
});

const spec = new PublishedSpec(document());
const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
const get = (path: string, given: Record<string, string> = headers) =>
  spec.checkRequest({ method: 'GET', url: `https://v.example${path}`, headers: given, body: '' });
const post = (body: string, given: Record<string, string> = headers) =>
  spec.checkRequest({ method: 'POST', url: 'https://v.example/tickets', headers: given, body });

test('a request that the description allows is allowed', () => {
  expect(get('/tickets/17?view=short')).toEqual([]);
  expect(post('{"title":"x","contacts":[{"email":"a@b.example"}]}')).toEqual([]);
});

test('the path of the server counts as part of the address, a list is one value with commas', () => {
  expect(get('/api/1/tickets/17?fields=note,id')).toEqual([]);
  expect(get('/api/1/tickets/17?fields=note,colour')).toEqual([expect.stringContaining('must be equal to one of')]);
});

test.each([
  ['an unknown operation', () => get('/nowhere'), 'no such operation'],
  ['the wrong type in the path', () => get('/tickets/abc'), 'must be integer'],
  ['a value that is not in the list', () => get('/tickets/1?view=wide'), 'must be equal to one of'],
  ['an unknown query', () => get('/tickets/1?page=2'), 'query page is not described'],
  ['no credentials', () => get('/tickets/1', {}), 'no Authorization'],
  ['no body', () => post(''), 'a body is required'],
  ['a form instead of JSON', () => post('title=x', { ...headers, 'content-type': 'text/plain' }), 'JSON is described'],
  ['broken JSON', () => post('{'), 'not JSON'],
  ['a missing field', () => post('{}'), "required property 'title'"],
  ['the wrong type', () => post('{"title":1}'), '/title must be string'],
  ['a misspelt field', () => post('{"title":"x","contact":[]}'), '/contact is not described'],
  [
    'a misspelt field far down',
    () => post('{"title":"x","contacts":[{"mail":"a"}]}'),
    '/contacts/0/mail is not described',
  ],
])('%s is a violation', (_what, check, words) => {
  expect(check()).toEqual([expect.stringContaining(words)]);
});

test('answers are judged too: invented fields, missing fields; null only where it is allowed', () => {
  const asked = { method: 'GET', url: 'https://v.example/tickets/1' };
  const judge = (body: unknown) =>
    spec.checkAnswer(asked, { status: 200, contentType: 'application/json', body: JSON.stringify(body) });
  expect(judge({ id: '1', note: null })).toEqual([]);
  expect(judge({ id: null })).toEqual([expect.stringContaining('/id must be string')]);
  expect(judge({ id: '1', colour: 'red' })).toEqual([expect.stringContaining('/colour is not described')]);
});

test('repairs are counted', () => {
  expect(spec.repairs).toEqual({ nullable: 1, nullableWrapped: 0 });
});
