import { expect, test } from '@jest/globals';
import { PublishedSpec } from './published-spec.ts';
import { readDiscovery } from './read-discovery.ts';

const discovery = () => ({
  rootUrl: 'https://v.example/',
  servicePath: 'files/v1/',
  parameters: { alt: { type: 'string', location: 'query', enum: ['json', 'media'] } },
  schemas: {
    Thing: {
      id: 'Thing',
      type: 'object',
      properties: {
        name: { type: 'string', annotations: { required: ['things.create'] } },
        size: { type: 'integer', format: 'int32', minimum: '1' },
        anything: { type: 'any' },
        inner: { $ref: 'Thing' },
      },
    },
  },
  resources: {
    things: {
      methods: {
        get: {
          path: 'things/{+thingId}',
          flatPath: 'things/{thingId}',
          httpMethod: 'GET',
          parameters: {
            thingId: { type: 'string', required: true, location: 'path' },
            part: { type: 'string', repeated: true, location: 'query', enum: ['a', 'b'] },
          },
          response: { $ref: 'Thing' },
          supportsMediaDownload: true,
          scopes: ['https://v.example/auth/read'],
        },
        create: {
          path: 'things',
          httpMethod: 'POST',
          request: { $ref: 'Thing' },
          response: { $ref: 'Thing' },
          mediaUpload: { protocols: { simple: { path: '/upload/files/v1/things' } } },
        },
      },
    },
  },
});

const { document, numbersAsText } = readDiscovery(discovery());
const spec = new PublishedSpec(document);
const authorization = 'Bearer x';
const get = (path: string) =>
  spec.checkRequest({ method: 'GET', url: `https://v.example${path}`, headers: { authorization }, body: '' });
const post = (path: string, type: string, body: string) => {
  const headers = { authorization, 'content-type': type };
  return spec.checkRequest({ method: 'POST', url: `https://v.example${path}`, headers, body });
};

test('what the discovery document allows is allowed, nothing else', () => {
  expect(get('/files/v1/things/17?alt=json&part=b')).toEqual([]);
  expect(get('/files/v1/things/17?alt=xml')).toEqual([expect.stringContaining('must be equal to one of')]);
  expect(get('/files/v1/things/17?colour=red')).toEqual([expect.stringContaining('query colour is not described')]);
  expect(get('/files/v1/thing/17')).toEqual([expect.stringContaining('no such operation')]);
});

test('bodies are judged by the named schema, numbers written as text included', () => {
  expect(numbersAsText).toBe(1);
  const send = (body: object) => post('/files/v1/things', 'application/json', JSON.stringify(body));
  expect(send({ name: 'x', size: 1, anything: [{}], inner: { name: 'y' } })).toEqual([]);
  expect(send({ size: 0 })).toEqual([expect.stringContaining('/size must be >= 1')]);
  expect(send({ inner: { nam: 'y' } })).toEqual([expect.stringContaining('/inner/nam is not described')]);
});

test('an upload is judged by its first part', () => {
  const upload = (about: object) => {
    const parts = [
      `content-type: application/json\r\n\r\n${JSON.stringify(about)}\r\n`,
      'content-type: text/plain\r\n\r\nhello\r\n',
    ];
    const body = `${parts.map((part) => `--b1\r\n${part}`).join('')}--b1--`;
    return post('/upload/files/v1/things', 'multipart/related; boundary=b1', body);
  };
  expect(upload({ name: 'x' })).toEqual([]);
  expect(upload({ nam: 'x' })).toEqual([expect.stringContaining('/nam is not described')]);
  expect(post('/files/v1/things', 'multipart/related; boundary=b1', '--b1')).toEqual([
    expect.stringContaining('JSON is described'),
  ]);
});

test('answers are judged, a downloaded file is not', () => {
  const answer = (url: string, body: string) =>
    spec.checkAnswer({ method: 'GET', url: `https://v.example${url}` }, { status: 200, contentType: '', body });
  expect(answer('/files/v1/things/1', '{"name":1}')).toEqual([expect.stringContaining('/name must be string')]);
  expect(answer('/files/v1/things/1?alt=media', 'any bytes')).toEqual([]);
});
