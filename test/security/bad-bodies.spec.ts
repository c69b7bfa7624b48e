import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Problem } from '@baton/contract';
import { Caller } from './caller.ts';
import { makeCompany, type Company } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';
import { routeTable } from './route-table.ts';

let server: TestServer;
let company: Company;
let admin: Caller;

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  admin = await new Caller(server.address).signIn(await server.api.signInLink(company.people.admin.email));
});

afterAll(() => server.close());

/** Routes that take a body. What other systems deliver is checked against the map instead, see the intake's own tests. */
const takingBodies = Object.entries(routeTable).filter(([name, row]) => row.body && !name.startsWith('ALL /hooks'));

const malformed: [string, unknown][] = [
  ['a field that is not known', { no_such_field: 1 }],
  ['a list', []],
  ['no JSON', '{"choice":'],
  ['a bare value', '"text"'],
  ['another type in every field', { choice: 1, reason: [], email: {}, password: 1, token: 1, source: 1, note: 1 }],
  ['a NUL byte', '\u0000'],
];

test.each(takingBodies)('%s refuses every malformed body in one sentence', async (name, row) => {
  const method = name.split(' ')[0]!;
  for (const [what, body] of malformed) {
    const answer = await admin.send(method, row.path(company), body);
    expect({ what, status: answer.status }).toEqual({ what, status: 400 });
    const { message } = Problem.parse(answer.body);
    expect(message).toMatch(/^[A-Z“].*\.$/s);
    expect(message).not.toMatch(/zod|undefined|\bat \w+ \(/i);
  }
});

test.each(takingBodies)('%s refuses text that no database can keep', async (name, row) => {
  const good = Object.entries(row.body?.(company) as Record<string, unknown>);
  for (const [field, value] of good.filter(([, each]) => typeof each === 'string')) {
    for (const bad of ['\u0000', '\ud800']) {
      const body = { ...Object.fromEntries(good), [field]: `${String(value)}${bad}` };
      const { status } = await admin.send(name.split(' ')[0]!, row.path(company), body);
      expect({ field, status }).toEqual({ field, status: 400 });
    }
  }
});

test('a body that is too large is refused before it is read to the end', async () => {
  const answer = await admin.send('POST', '/api/maps/check', { source: 'x'.repeat(3_100_000) });
  expect(answer).toMatchObject({ status: 413, body: { code: 'too_large' } });
});

test.each([
  '/api/cases?limit=0',
  '/api/cases?limit=abc',
  '/api/cases?before=-1',
  '/api/asks?whose=theirs',
  '/api/audit?x=1',
])('a malformed query is refused: %s', async (path) => {
  expect((await admin.get(path)).status).toBe(400);
});

test.each([
  '/api/cases/0',
  '/api/cases/-1',
  '/api/cases/abc',
  '/api/cases/99999999999999999999999',
  '/api/cases/1%00',
  '/api/asks/1/a1%00',
  `/api/asks/1/'; drop table asks; --`,
  '/api/maps/__proto__',
  '/api/maps/..%2f..%2fetc',
  '/api/no-such-thing',
])('an id that cannot be one is simply not found: %s', async (path) => {
  const answer = await admin.get(path);
  expect([400, 404]).toContain(answer.status);
  expect(Problem.safeParse(answer.body).success).toBe(true);
});

test('nothing was unforeseen', () => {
  expect(server.faults).toEqual([]);
});
