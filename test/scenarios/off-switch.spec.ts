/** The off switch of the running product: how long calls go on, and that every case goes on after it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StandIn } from '@baton/plugin-sdk/sandbox';
import { Caller } from '../security/caller.ts';
import { makeCompany, type Company } from '../security/make-company.ts';
import { openServer, type TestServer } from '../security/open-server.ts';
import { caseEnds } from './case-ends.ts';
import { publishVendorMap } from './vendor-map.ts';

let server: TestServer;
let company: Company;
let ops: Caller;
let hook: string;
/** When each request left for the vendor. */
const left: number[] = [];

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  ops = await new Caller(server.address).signIn(await server.api.signInLink(company.people.ops_manager.email));
  hook = await publishVendorMap(server, company);
  const standIn = server.baton.connectors.host.find('intercom')!.connector.sandbox as Required<StandIn>;
  const { handle } = standIn;
  standIn.handle = async (...given) => {
    left.push(Date.now());
    await sleep(20);
    return handle(...given);
  };
});

afterAll(() => server.close());

const turn = async (scope: string, target: string, off: boolean): Promise<void> => {
  const answer = await ops.send('PUT', '/api/switches', { scope, target, off, reason: 'Trying the switch' });
  expect(answer.status).toBe(200);
};

/** Milliseconds after "off" in which calls may still leave, and those in which none may. */
const grace = 1_000;
const silence = 2_000;

test.each([
  ['map', 'look-up'],
  ['step', 'look-up/find_contact'],
  ['connector', 'intercom'],
  ['everything', ''],
])(
  '%s off: within a second no call leaves any more, what arrives is kept; on: every case goes on',
  async (scope, target) => {
    const cases: string[] = [];
    const before = left.length;
    let sending = true;
    const sender = (async () => {
      for (let n = 0; sending; n++, await sleep(5)) {
        const answer = await ops.send('POST', hook, { id: `${scope}-${n}`, email: 'a@example.com' });
        expect(answer.status).toBe(202);
        cases.push((answer.body as { caseId: string }).caseId);
      }
    })();
    while (left.length < before + 20) await sleep(10);
    await turn(scope, target, true);
    const off = Date.now();
    await sleep(grace + silence);
    const late = left.filter((at) => at > off + grace);
    sending = false;
    await sender;
    await turn(scope, target, false);
    expect(late).toEqual([]);
    for (const id of cases) await caseEnds(server.pool, id, 'done', 30_000);
    expect(left.length - before).toBe(cases.length);
  },
  90_000,
);
