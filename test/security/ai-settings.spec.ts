import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Caller } from './caller.ts';
import { makeCompany, type Company } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';

const secret = 'sk-made-up-0123456789';

let server: TestServer;
let company: Company;
let admin: Caller;
/** Stands where the model's service stands: what it was sent, and what it answers. */
let model: http.Server;
const asked: { key: string | undefined; body: string }[] = [];
let answer: { status: number; body: unknown };

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  admin = await new Caller(server.address).signIn(await server.api.signInLink(company.people.admin.email));
  model = http.createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      asked.push({ key: request.headers.authorization, body });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((done) => void model.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  model.close();
  await server.close();
});

const view = async () => (await admin.get('/api/settings/ai')).body;

const message = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-sonnet-5-5',
  content: [{ type: 'text', text: '{"greeting":"yes"}' }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 100, output_tokens: 10 },
};

test('a model that no key is there for is refused, and the rules stay', async () => {
  expect(await view()).toEqual({ provider: 'rules', model: '', key: 'none' });
  const refused = await admin.send('PUT', '/api/settings/ai', { provider: 'claude', model: 'claude-sonnet-5-5' });
  expect(refused).toMatchObject({ status: 409, body: { code: 'no_key' } });
  expect(await view()).toEqual({ provider: 'rules', model: '', key: 'none' });
});

test('a key is stored sealed and told to nobody: not in an answer, not in the table, not in the log', async () => {
  const saved = await admin.send('PUT', '/api/settings/ai', {
    provider: 'claude',
    model: 'claude-sonnet-5-5',
    key: secret,
  });
  expect(saved.body).toEqual({ provider: 'claude', model: 'claude-sonnet-5-5', key: 'stored' });
  expect(saved.text + (await admin.get('/api/audit')).text).not.toContain(secret);
  const { rows } = await server.pool.query<{ secrets: Buffer }>('select secrets from model_keys');
  expect(rows).toHaveLength(1);
  expect(rows[0]!.secrets.includes(secret)).toBe(false);
});

test('a try asks the model with the stored key and says in a sentence what came of it', async () => {
  await server.pool.query(`update workspaces set ai = ai || jsonb_build_object('baseUrl', $2::text) where id = $1`, [
    company.id,
    `http://127.0.0.1:${(model.address() as AddressInfo).port}`,
  ]);
  answer = { status: 200, body: message };
  const worked = await admin.send('POST', '/api/settings/ai/try', { model: 'claude-sonnet-5-5' });
  expect(worked.body).toEqual({ ok: true, sentence: expect.stringMatching(/^It works: claude-sonnet-5-5 answered/) });
  expect(asked.at(-1)?.key).toBe(`Bearer ${secret}`);

  answer = { status: 401, body: { type: 'error', error: { type: 'authentication_error', message: 'no' } } };
  const failed = await admin.send('POST', '/api/settings/ai/try', { model: 'claude-sonnet-5-5', key: 'another-key-1' });
  expect(failed.body).toEqual({ ok: false, sentence: expect.stringContaining('does not accept the key') });
  expect(asked.at(-1)?.key).toBe('Bearer another-key-1');
});

test('the key stays when only the model changes, and is gone when it is forgotten', async () => {
  await admin.send('PUT', '/api/settings/ai', { provider: 'claude', model: 'claude-haiku-5-5' });
  expect(await view()).toEqual({ provider: 'claude', model: 'claude-haiku-5-5', key: 'stored' });
  await admin.send('PUT', '/api/settings/ai', { provider: 'rules', key: null });
  expect(await view()).toEqual({ provider: 'rules', model: '', key: 'none' });
  expect((await server.pool.query('select 1 from model_keys')).rows).toEqual([]);
});
