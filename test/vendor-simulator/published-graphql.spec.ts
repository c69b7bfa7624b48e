import { expect, test } from '@jest/globals';
import { PublishedGraphql } from './published-graphql.ts';

const spec = new PublishedGraphql(
  `type Query { issue(id: String!): Issue! }
   type Issue { id: ID! title: String! due: String }`,
  '/graphql',
);

const request = (query: string, variables: object = { id: '1' }) => ({
  method: 'POST',
  url: 'http://vendor.example/graphql',
  headers: { authorization: 'k', 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const good = 'query one($id: String!) { issue(id: $id) { id title } }';
const answer = (data: unknown) => ({ status: 200, contentType: 'application/json', body: JSON.stringify({ data }) });

test('a question that the schema has is fine, and so is its answer', () => {
  expect(spec.checkRequest(request(good))).toEqual([]);
  expect(spec.operationOf(request(good))).toEqual({ name: 'query one' });
  expect(spec.checkAnswer(request(good), answer({ issue: { id: '1', title: 'T' } }))).toEqual([]);
});

test.each([
  ['a field that does not exist', good.replace('title', 'titel'), { id: '1' }],
  ['a value of another type', good, { id: 7 }],
  ['a variable that is missing', good, {}],
  ['a variable that nobody asks for', good, { id: '1', more: true }],
  ['no question', '{', { id: '1' }],
])('%s is a violation', (_what, query, variables) => {
  expect(spec.checkRequest(request(query, variables))).not.toEqual([]);
});

test.each([
  ['too little', { issue: { id: '1' } }],
  ['too much', { issue: { id: '1', title: 'T', extra: 1 } }],
  ['nothing', null],
  ['null where there is none', { issue: { id: '1', title: null } }],
])('an answer with %s is a violation', (_what, data) => {
  expect(spec.checkAnswer(request(good), answer(data))).not.toEqual([]);
});

test('another address or method is a violation', () => {
  expect(spec.checkRequest({ ...request(good), url: 'http://vendor.example/other' })).not.toEqual([]);
  expect(spec.checkRequest({ ...request(good), headers: {} })).not.toEqual([]);
});
