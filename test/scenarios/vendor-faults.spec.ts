/** A vendor that is busy, broken, cut off or talks nonsense, in front of the running product. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { AskList, CaseDetail } from '@baton/contract';
import type { StandIn } from '@baton/plugin-sdk/sandbox';
import { Caller } from '../security/caller.ts';
import { makeCompany, type Company } from '../security/make-company.ts';
import { openServer, type TestServer } from '../security/open-server.ts';
import { caseEnds } from './case-ends.ts';
import { publishVendorMap } from './vendor-map.ts';

let server: TestServer;
let company: Company;
let owner: Caller;
let hook: string;
let standIn: StandIn & { handle: NonNullable<StandIn['handle']> };
let healthy: (typeof standIn)['handle'];

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  owner = await new Caller(server.address).signIn(await server.api.signInLink(company.people.owner.email));
  hook = await publishVendorMap(server, company);
  standIn = server.baton.connectors.host.find('intercom')!.connector.sandbox as typeof standIn;
  healthy = standIn.handle;
});

afterEach(() => void (standIn.handle = healthy));
afterAll(() => server.close());

const unhinted = '429 without Retry-After';
const nonsense = '<html>maintenance</html>';
/** The second is put off for minutes before a person is asked, so only its short form is tried here. */
const faults: [string, () => Response | Promise<Response>][] = [
  ['429 with Retry-After', () => new Response('{}', { status: 429, headers: { 'retry-after': '1' } })],
  [unhinted, () => new Response('{}', { status: 429 })],
  ['500', () => new Response('{}', { status: 500 })],
  ['503 in HTML', () => new Response(nonsense, { status: 503, headers: { 'content-type': 'text/html' } })],
  ['a broken line', () => Promise.reject(Object.assign(new TypeError('fetch failed'), { code: 'ECONNRESET' }))],
  ['nonsense with 200', () => new Response(nonsense, { status: 200, headers: { 'content-type': 'text/html' } })],
  ['half of a JSON', () => new Response('{"id": "1', { status: 200, headers: { 'content-type': 'application/json' } })],
];

async function deliver(id: string): Promise<string> {
  const answer = await owner.send('POST', hook, { id, email: `${id}@example.com` });
  expect(answer.status).toBe(202);
  return (answer.body as { caseId: string }).caseId;
}

test.each(faults.filter(([what]) => what !== unhinted))(
  '%s for ever: the case stops, its named owner reads what happened and what they can do',
  async (what, fault) => {
    standIn.handle = async () => fault();
    const caseId = await deliver(what.replace(/\W+/g, '-'));
    await caseEnds(server.pool, caseId, 'stopped', 40_000);
    const detail = (await owner.get(`/api/cases/${caseId}`)).body as CaseDetail;
    expect(detail.baton.person?.id).toBe(company.people.owner.id);
    const { waiting } = (await owner.get('/api/asks')).body as AskList;
    const mine = waiting.find((ask) => ask.caseId === caseId)!;
    expect(mine.owner.id).toBe(company.people.owner.id);
    expect(mine.question).toMatch(/^“Find the customer” .*\?$/);
    expect(mine.rule).toMatch(/^“Find the customer” .*Intercom.*\.$/);
    expect(mine.rule).not.toMatch(/TypeError|undefined|JSON|fetch|ECONN|<html|\bat \w+/);
    standIn.handle = healthy;
    const again = await owner.send('POST', `/api/asks/${caseId}/${mine.askId}/answer`, {
      choice: 'again',
      reason: 'It works again.',
    });
    expect(again.status).toBe(200);
    await caseEnds(server.pool, caseId, 'done', 20_000);
  },
  90_000,
);

test.each(faults.slice(0, 5))(
  '%s twice: the case goes on by itself',
  async (what, fault) => {
    let left = 2;
    standIn.handle = async (...given) => (left-- > 0 ? fault() : healthy(...given));
    const caseId = await deliver(`twice-${what.replace(/\W+/g, '-')}`);
    await caseEnds(server.pool, caseId, 'done', 40_000);
    expect(left).toBeLessThan(0);
  },
  60_000,
);
