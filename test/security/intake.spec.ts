import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { IntakeAnswer } from '@baton/contract';
import { Caller, type Answer } from './caller.ts';
import { makeCompany, type Company } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';

let server: TestServer;
let company: Company;
let admin: Caller;
/** A signed address and its secret. */
let signed: { path: string; signingSecret: string };
/** An address that is its own proof. */
let open: { path: string };
let casesBefore: number;

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  admin = await new Caller(server.address).signIn(await server.api.signInLink(company.people.admin.email));
  const make = async (how: object) => (await admin.send('POST', `/api/maps/${company.slug}/intake-address`, how)).body;
  signed = (await make({ signed: true })) as typeof signed;
  open = (await make({ signed: false })) as typeof open;
});

beforeEach(async () => {
  casesBefore = await countCases();
});

afterAll(() => server.close());

async function countCases(): Promise<number> {
  const { rows } = await server.pool.query<{ n: number }>('select count(*)::int as n from cases');
  return rows[0]!.n;
}

const message = (id: string) => ({ id, text: 'Where is my delivery?' });
const post = (path: string, body: unknown, headers?: Record<string, string>): Promise<Answer> =>
  new Caller(server.address).send('POST', path, body, headers);

function signature(
  body: string,
  secret = signed.signingSecret,
  at = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const hex = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  return { 'x-baton-timestamp': String(at), 'x-baton-signature': `v1=${hex}` };
}

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

async function refused(answer: Answer, status: number, reason: RegExp): Promise<void> {
  expect(answer.status).toBe(status);
  expect((answer.body as { message: string }).message).toMatch(reason);
  expect(await countCases()).toBe(casesBefore);
}

test('a delivery makes one case; the same again gets the first case’s answer', async () => {
  const first = await post(open.path, message('m-1'));
  expect(first).toMatchObject({ status: 202, body: { repeated: false } });
  const { caseId } = first.body as IntakeAnswer;
  const again = await Promise.all([1, 2, 3].map(() => post(open.path, message('m-1'))));
  for (const answer of again) expect(answer).toMatchObject({ status: 200, body: { caseId, repeated: true } });
  expect(await countCases()).toBe(casesBefore + 1);
  expect((await admin.get(`/api/cases/${caseId}`)).body).toMatchObject({ title: 'Where is my delivery?' });
});

test('many of the same at once make one case', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(open.path, message('m-many'))));
  expect(new Set(answers.map((answer) => (answer.body as IntakeAnswer).caseId)).size).toBe(1);
  expect(answers.filter((answer) => answer.status === 202)).toHaveLength(1);
  expect(await countCases()).toBe(casesBefore + 1);
});

test('a signed delivery is taken, and a replay of it makes no second case', async () => {
  const body = JSON.stringify(message('s-1'));
  const headers = signature(body);
  expect((await post(signed.path, body, headers)).status).toBe(202);
  expect((await post(signed.path, body, headers)).body).toMatchObject({ repeated: true });
  expect(await countCases()).toBe(casesBefore + 1);
});

test('unsigned, wrongly signed, changed, old and future deliveries are refused', async () => {
  const body = JSON.stringify(message('s-2'));
  const now = Math.floor(Date.now() / 1000);
  await refused(await post(signed.path, body), 401, /X-Baton-Signature/);
  await refused(await post(signed.path, body, signature(body, 'another secret')), 401, /signature/);
  await refused(await post(signed.path, body, { ...signature(body), 'x-baton-signature': '' }), 401, /./);
  await refused(await post(signed.path, `${body} `, signature(body)), 401, /signature/);
  await refused(await post(signed.path, body, signature(body, signed.signingSecret, now - 360)), 401, /five minutes/);
  await refused(await post(signed.path, body, signature(body, signed.signingSecret, now + 360)), 401, /five minutes/);
});

test.each([
  ['no JSON', '{"id": ', 400],
  ['an empty body', '', 400],
  ['a list', '[1]', 400],
  ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe]).toString('latin1'), 400],
  ['a missing field', '{"id": "x-1"}', 422],
  ['a field of another type', '{"id": "x-1", "text": {"a": 1}}', 422],
  ['an amount that is none', '{"id": "x-1", "text": "t", "amount": "much"}', 422],
  ['an empty key', '{"id": "", "text": "t"}', 422],
  ['a key of spaces', '{"id": "  ", "text": "t"}', 422],
  ['a key too long for a rule', JSON.stringify({ id: 'i'.repeat(70_000), text: 't' }), 422],
  ['records 101 deep', `{"id": "x-1", "text": "t", "more": ${'['.repeat(100)}${']'.repeat(100)}}`, 422],
  ['a NUL character', '{"id": "x-1", "text": "a\\u0000b"}', 422],
  ['a NUL character in a name', '{"id": "x-1", "text": "t", "a\\u0000": 1}', 422],
  ['half a character', '{"id": "x-1", "text": "a\\ud800"}', 422],
  ['a key with half a character', '{"id": "x\\udfff", "text": "t"}', 422],
  ['a number that is none', '{"id": "x-1", "text": "t", "amount": NaN}', 400],
  ['a number without end', '{"id": "x-1", "text": "t", "amount": 1e999}', 422],
  ['a field that is there twice', '{"id": "x-1", "text": "t", "id": "x-2"}', 400],
  ['a field twice, once escaped', '{"id": "x-1", "text": "t", "more": {"a": 1, "\\u0061": 2}}', 400],
  ['a field named __proto__', '{"id": "x-1", "text": "t", "__proto__": {"admin": true}}', 400],
  ['__proto__ inside and escaped', '{"id": "x-1", "text": "t", "more": [{"\\u005f_proto__": 1}]}', 400],
  ['brackets a hundred thousand deep', `{"id": "x-1", "text": "t", "more": ${'['.repeat(100_000)}`, 400],
  ['closed brackets a hundred thousand deep', `{"id":"x-1","text":"t","more":${deep(100_000)}}`, 422],
])('%s is refused with a plain reason and makes no case', async (_what, body, status) => {
  await refused(await post(open.path, body), status, /^.{10,}[^.]\.$/s);
  expect(JSON.stringify((await post(open.path, body)).body)).not.toContain('..');
});

test('names that other programs fear disturb nothing', async () => {
  const body = '{"id": "named", "text": "a \\"__proto__\\": b", "constructor": {"prototype": 1}, "toString": "x"}';
  const { status, body: answer } = await post(open.path, body);
  expect(status).toBe(202);
  const { rows } = await server.pool.query<{ state: string }>('select state::text from cases where id = $1', [
    (answer as IntakeAnswer).caseId,
  ]);
  expect(JSON.parse(rows[0]!.state)).toMatchObject({ data: { message: { id: 'named', text: 'a "__proto__": b' } } });
});

test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s makes no case: data is posted', async (method) => {
  const body = method === 'GET' ? undefined : message(`by-${method}`);
  await refused(await new Caller(server.address).send(method, open.path, body), 405, /POST/);
});

test('an address with a broken %-sign is refused in words that fit', async () => {
  await refused(await post('/hooks/%E0%A4%A', {}), 400, /%/);
});

test('more than a megabyte is refused', async () => {
  await refused(await post(open.path, { ...message('big'), text: 'x'.repeat(1_000_001) }), 413, /smaller/);
});

test('compressed bodies are refused, so that a small one cannot become large', async () => {
  await refused(await post(open.path, message('gz'), { 'content-encoding': 'gzip' }), 415, /uncompressed/);
});

test('the content type changes nothing: the bytes are what is read', async () => {
  const answer = await post(open.path, message('typed'), { 'content-type': 'multipart/form-data; boundary=x' });
  expect(answer.status).toBe(202);
});

test('unknown and switched-off addresses look the same, and guessing is slowed down', async () => {
  await server.pool.query(
    'update intake_sources set enabled = false where map_id = $1 and secrets is not null and path_hash = $2',
    [company.mapId, await hashOfPath(signed.path)],
  );
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const off = await post(signed.path, message('off'), signature(JSON.stringify(message('off'))));
  const unknown = await post(`/hooks/${'u'.repeat(43)}`, message('u'));
  expect({ status: off.status, body: off.body }).toEqual({ status: unknown.status, body: unknown.body });
  await refused(unknown, 404, /Nothing listens/);
  const guesses = await Promise.all(
    Array.from({ length: 80 }, (_, n) => post(`/hooks/${`guess${n}`.padEnd(43, 'x')}`, {})),
  );
  expect(guesses.filter((answer) => answer.status === 429).length).toBeGreaterThan(0);
});

test('the database holds neither the address nor the secret', async () => {
  const { rows } = await server.pool.query<{ row: string }>('select s::text as row from intake_sources s');
  const text = JSON.stringify(rows);
  for (const secret of [signed.signingSecret, signed.path.split('/')[2]!, open.path.split('/')[2]!]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(secret).toString('hex'));
  }
});

async function hashOfPath(path: string): Promise<Buffer> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(path.split('/')[2]!).digest();
}

test('nothing was unforeseen', () => {
  expect(server.faults).toEqual([]);
});
