import { expect, test } from '@jest/globals';
import { PublishedSpec } from './published-spec.ts';
import { readHubSpotSdk } from './read-hubspot-sdk.ts';

const document = readHubSpotSdk();
const spec = new PublishedSpec(document);
const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
const send = (method: string, path: string, body?: object) =>
  spec.checkRequest({
    method,
    url: `https://api.hubapi.com${path}`,
    headers,
    body: body ? JSON.stringify(body) : '',
  });

test('the SDK’s generated classes tell all their operations', () => {
  const paths = document['paths'] as Record<string, object>;
  const operations = Object.values(paths).flatMap((path) => Object.keys(path));
  expect(operations.length).toBeGreaterThan(45);
  expect(paths['/crm/v3/objects/{objectType}/search']).toMatchObject({
    post: { requestBody: { required: true }, responses: { 200: {} } },
  });
});

test('what the SDK can send is allowed', () => {
  expect(send('GET', '/crm/v3/objects/deals/17?properties=amount,dealname&archived=false')).toEqual([]);
  const filters = [{ propertyName: 'email', operator: 'EQ', value: 'a@b.example' }];
  expect(send('POST', '/crm/v3/objects/deals/search', { filterGroups: [{ filters }], limit: 10 })).toEqual([]);
});

test.each([
  ['an unknown address', () => send('GET', '/crm/v3/deals/17'), 'no such operation'],
  ['an unknown query', () => send('GET', '/crm/v3/objects/deals/17?fields=amount'), 'query fields is not described'],
  ['a wrong operator', () => search({ operator: 'EQUALS' }), 'must be equal to one of'],
  ['a field that is missing', () => search({ propertyName: undefined }), "required property 'propertyName'"],
  ['a misspelt field', () => search({ property: 'email' }), 'property is not described'],
  ['no body', () => send('POST', '/crm/v3/objects/deals/search'), 'a body is required'],
])('%s is a violation', (_what, check, words) => {
  expect(check()).toEqual([expect.stringContaining(words)]);
});

function search(changed: object): string[] {
  const filter = { propertyName: 'email', operator: 'EQ', value: 'a@b.example', ...changed };
  return send('POST', '/crm/v3/objects/deals/search', { filterGroups: [{ filters: [filter] }] });
}

test('answers are judged by the models', () => {
  const asked = { method: 'GET', url: 'https://api.hubapi.com/crm/v3/objects/deals/17' };
  const judge = (body: object) =>
    spec.checkAnswer(asked, { status: 200, contentType: 'application/json', body: JSON.stringify(body) });
  const moments = { createdAt: '2026-11-21T10:00:00Z', updatedAt: '2026-11-21T10:00:00Z', archived: false };
  expect(judge({ id: '17', properties: { amount: null }, ...moments })).toEqual([]);
  expect(judge({ id: 17, properties: {}, ...moments })).toEqual([expect.stringContaining('/id must be string')]);
  expect(judge({ id: '17', properties: {}, ...moments, colour: 'red' })).toEqual([
    expect.stringContaining('/colour is not described'),
  ]);
});
