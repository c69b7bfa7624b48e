import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type DraftView, MapShares, NewShare, SharedMap } from '@baton/contract';
import { Caller } from './caller.ts';
import { type Company, makeCompany } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';
import { routeTable } from './route-table.ts';

let server: TestServer;
let own: Company;
let ana: Caller;
let stranger: Caller;

beforeAll(async () => {
  server = await openServer();
  own = await makeCompany(server, 'Alder');
  ana = await new Caller(server.address).signIn(await server.api.signInLink(own.people.ops_manager.email));
  stranger = new Caller(server.address);
});

afterAll(() => server.close());

const share = async (side = 'redesigned'): Promise<NewShare & { secret: string }> => {
  const { body } = await ana.send('POST', `/api/maps/${own.slug}/shares`, { side, days: 7 });
  const made = NewShare.parse(body);
  return { ...made, secret: made.link.split('#')[1]! };
};
const open = (secret: string) => stranger.send('POST', '/api/shared', { secret });
const list = async () => MapShares.parse((await ana.get(`/api/maps/${own.slug}/shares`)).body).shares;

test('whoever has the link sees the map as it is drawn: no case, no person, no instruction, no address', async () => {
  const { link, secret } = await share();
  expect(link).toMatch(/\/shared#[\w-]{43}$/);
  const draft = (await ana.get(`/api/maps/${own.slug}/drafts/redesigned`)).body as DraftView;
  const source = draft.source.replace(/^title: .*$/m, 'title: Ask zoe@alder.example first');
  await ana.send('PUT', `/api/maps/${own.slug}/drafts/redesigned`, { source, revision: draft.revision });

  const answer = await open(secret);
  const shown = SharedMap.parse(answer.body);
  expect([shown.company, shown.map.title]).toEqual(['Company Alder', 'Ask (address) first']);
  expect(Object.keys(shown.map.steps)).toContain('triage');
  expect(shown.measures).not.toBeNull();
  expect(answer.text).not.toMatch(/@|alder\.example|lawyer, says/);
  for (const { id, email } of Object.values(own.people)) {
    expect(answer.text).not.toContain(id);
    expect(answer.text).not.toContain(email);
  }
  for (const hidden of [own.caseId, own.mapId, own.id, own.slug, 'owner Alder', 'instruction', 'prompt'])
    expect(answer.text).not.toContain(`"${hidden}`);
  const { headers } = answer;
  expect(['referrer-policy', 'x-robots-tag', 'cache-control'].map((name) => headers.get(name))).toEqual([
    'no-referrer',
    'noindex, nofollow, noarchive',
    'no-store',
  ]);
  expect(answer.setCookie).toBeNull();
  expect(await list()).toMatchObject([{ opened: 1, madeBy: { name: 'ops_manager Alder' } }]);
});

test('the secret is kept as a hash, is another one each time, and opens no other route', async () => {
  const [one, two] = [await share(), await share()];
  expect(one.secret).not.toBe(two.secret);
  const { rows } = await server.pool.query<{ row: string }>('select map_shares::text as row from map_shares');
  expect(rows.map(({ row }) => row).join()).not.toContain(one.secret);
  const audit = await server.pool.query<{ row: string }>('select audit_log::text as row from audit_log');
  expect(audit.rows.map(({ row }) => row).join()).not.toContain(one.secret);
  const headers = { authorization: `Bearer ${one.secret}`, cookie: `baton=${one.secret}; __Host-baton=${one.secret}` };
  for (const [name, { roles, path, body }] of Object.entries(routeTable)) {
    if (roles === 'public') continue;
    const method = name.split(' ')[0]!;
    const answer = await stranger.send(method, `${path(own)}`, method === 'GET' ? undefined : body?.(own), headers);
    expect([name, answer.status]).toEqual([name, 401]);
  }
});

test('a link that was taken back, has ended, or never was: the same answer, and nothing of the map', async () => {
  const [taken, past] = [await share(), await share()];
  expect((await open(taken.secret)).status).toBe(200);
  expect((await ana.send('DELETE', `/api/maps/${own.slug}/shares/${taken.share.id}`)).status).toBe(204);
  expect((await ana.send('DELETE', `/api/maps/${own.slug}/shares/${taken.share.id}`)).status).toBe(404);
  await server.pool.query(`update map_shares set expires_at = now() - interval '1 second' where id = $1`, [
    past.share.id,
  ]);
  const answers = await Promise.all([taken.secret, past.secret, 'x'.repeat(43)].map(open));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 404, body: { code: 'link_ended' } });
  expect((await list()).map(({ id }) => id)).not.toContain(past.share.id);
});

test('a link ends with the right of whoever made it', async () => {
  const { secret } = await share();
  const { id } = own.people.ops_manager;
  const become = (what: string) => server.pool.query(`update people set ${what} where id = $1`, [id]);
  await become(`roles = '{viewer}'`);
  expect((await open(secret)).status).toBe(404);
  await become(`roles = '{ops_manager}', active = false`);
  expect((await open(secret)).status).toBe(404);
  await become('active = true');
  expect((await open(secret)).status).toBe(200);
});

test('a side that nobody has drawn is said so; another site cannot ask with a visitor’s browser', async () => {
  const { secret } = await share('current');
  expect(await open(secret)).toMatchObject({ status: 409, body: { code: 'not_drawn' } });
  const foreign = await stranger.send('POST', '/api/shared', { secret }, { origin: 'https://elsewhere.example' });
  expect(foreign.status).toBe(403);
});

test.each([
  ['for a year', { side: 'redesigned', days: 365 }],
  ['of no side', { side: 'left', days: 7 }],
])('no link is made %s', async (_, body) => {
  const before = (await list()).length;
  expect((await ana.send('POST', `/api/maps/${own.slug}/shares`, body)).status).toBe(400);
  expect((await list()).length).toBe(before);
});
