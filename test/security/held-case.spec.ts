import { setTimeout as pause } from 'node:timers/promises';
import { CaseDetail } from '@baton/contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publishVendorMap } from '../scenarios/vendor-map.ts';
import { Caller } from './caller.ts';
import { makeCompany, type Company } from './make-company.ts';
import { openServer, type TestServer } from './open-server.ts';

let server: TestServer;
let company: Company;
let admin: Caller;

beforeAll(async () => {
  server = await openServer();
  company = await makeCompany(server, 'Alder');
  admin = await new Caller(server.address).signIn(await server.api.signInLink(company.people.admin.email));
});
afterAll(() => server.close());

const turn = (off: boolean, reason: string) =>
  admin.send('PUT', '/api/switches', { scope: 'map', target: company.slug, off, reason });

async function until(caseId: string, holds: (found: CaseDetail) => boolean): Promise<CaseDetail> {
  for (let tries = 0; ; tries++, await pause(50)) {
    const found = CaseDetail.parse((await admin.get(`/api/cases/${caseId}`)).body);
    if (holds(found)) return found;
    if (tries > 400) throw new Error(`Not in time: ${found.status}, ${JSON.stringify(found.switchedOff)}`);
  }
}

test('a case that the off switch holds says so while it lasts, and its history keeps both turns', async () => {
  await turn(true, 'The queues are being renamed.');
  const event = { id: 'held', text: 'I forgot my password, please help.' };
  const { id: workspaceId, mapId } = company;
  const { caseId } = await server.baton.engine.receiveEvent({ workspaceId, mapId, event, key: event.id });
  const held = await until(caseId, ({ switchedOff }) => switchedOff !== null);
  expect(held.switchedOff).toMatchObject({
    what: 'the map',
    by: { name: 'admin Alder' },
    reason: 'The queues are being renamed.',
  });
  expect(held.baton.where).toBe('Held by the off switch');

  await turn(false, 'They have their names.');
  const gone = await until(caseId, ({ status }) => status !== 'running');
  expect(gone.switchedOff).toBeNull();
  expect(gone.history.filter(({ type }) => type.startsWith('switched_')).map(({ text }) => text)).toEqual([
    'Held because admin Alder switched the map off: The queues are being renamed.',
    'admin Alder switched the map on again: They have their names.',
  ]);
});

test('a case that waits for an account says for which one, and with whom that is', async () => {
  const { connections } = server.baton.connectors;
  const account = { id: 'a', label: 'Alder Support' };
  const auth = { token: 'no longer good', region: 'us' };
  const live = {
    workspaceId: company.id,
    connector: 'intercom',
    mode: 'live',
    label: account.label,
    account,
    auth,
  } as const;
  await connections.save(live);
  await server.pool.query(
    `update connections set state = 'needs_reconnect', lost_at = now(), owner_id = $2
      where workspace_id = $1 and connector = 'intercom'`,
    [company.id, company.people.admin.id],
  );
  connections.forget();
  const path = await publishVendorMap(server, company);
  const body = JSON.stringify({ id: 'lost', email: 'rosa.lind@example.com' });
  const sent = await fetch(server.address + path, { method: 'POST', body });
  const { caseId } = (await sent.json()) as { caseId: string };
  const waiting = await until(caseId, ({ waitsForAccount }) => waitsForAccount !== null);
  expect(waiting.waitsForAccount).toMatchObject({
    connector: 'intercom',
    name: 'Intercom',
    holder: { name: 'admin Alder' },
  });
  expect(waiting.status).toBe('running');
});
