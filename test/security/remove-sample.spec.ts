import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sandboxCatalog } from '../../backend/src/connectors/catalog/build-catalog.ts';
import { loadSampleCompany } from '../../backend/src/sample-company/load-sample-company.ts';
import { Caller } from './caller.ts';
import { openServer, type TestServer } from './open-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openServer();
  const { pool, connectors } = server.baton;
  const catalog = sandboxCatalog(connectors.host.descriptors());
  await loadSampleCompany({ pool, vault: connectors.vault, catalog });
});

afterAll(() => server.close());

test('the sample company goes in one click; whoever clicked stays signed in, and the audit log keeps it', async () => {
  const admin = await new Caller(server.address).signIn(await server.api.signInLink());
  expect((await admin.get('/api/me')).body).toMatchObject({ workspace: { hasSampleData: true }, mapsRunning: 2 });
  expect((await admin.send('DELETE', '/api/sample')).status).toBe(204);
  expect((await admin.get('/api/me')).body).toMatchObject({ workspace: { hasSampleData: false }, mapsRunning: 0 });
  expect((await admin.get('/api/maps')).body).toEqual({ maps: [] });
  expect((await admin.get('/api/cases')).body).toMatchObject({ total: 0 });
  const log = (await admin.get('/api/audit')).body;
  expect(log).toMatchObject({ chainHolds: true, entries: [{ action: 'sample_removed' }, { action: 'signed_in' }] });
  expect(server.faults).toEqual([]);
});
