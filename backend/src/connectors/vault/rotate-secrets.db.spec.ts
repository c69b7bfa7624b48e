import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../../../test/database/open-test-database.ts';
import { ConnectionStore } from '../connections/connection-store.ts';
import { addMasterKey, dropEarlierKeys, loadMasterKeys } from './master-keys.ts';
import { openVault } from './open-vault.ts';
import { rotateSecrets } from './rotate-secrets.ts';
import { Vault } from './vault.ts';

let database: TestDatabase;
let home: string;

beforeEach(async () => {
  database = await openTestDatabase();
  home = await mkdtemp(path.join(os.tmpdir(), 'baton-vault-'));
});
afterEach(async () => {
  await database.close();
  await rm(home, { recursive: true });
});

test('the key file is made once, for its owner alone', async () => {
  const keys = loadMasterKeys({ home });
  expect(loadMasterKeys({ home }).current.id).toBe(keys.current.id);
  expect((await stat(path.join(home, 'master.key'))).mode & 0o777).toBe(0o600);
});

test('rotation while connections are used: everything opens throughout, and the old key can be dropped', async () => {
  const { pool } = database;
  const { rows } = await pool.query<{ id: string }>(
    `insert into workspaces (name) select 'w' || n from generate_series(1, 20) n returning id`,
  );
  const auth = { token: 'canary-token-000001' };
  const before = new ConnectionStore(pool, await openVault(pool, { home }));
  const account = { id: 'a', label: 'A' };
  for (const { id: workspaceId } of rows) {
    await before.save({ workspaceId, connector: 'intercom', mode: 'live', label: 'x', account, auth });
  }
  const rotating = new Vault(addMasterKey(home));
  const reader = new ConnectionStore(pool, rotating);
  const [done] = await Promise.all([
    rotateSecrets(pool, rotating),
    ...rows.map(async ({ id }) => expect((await reader.find(id, 'intercom'))?.auth).toEqual(auth)),
  ]);
  expect(done).toEqual({ rewrapped: 20, looked: 20 });
  expect(await rotateSecrets(pool, rotating)).toEqual({ rewrapped: 0, looked: 20 });
  dropEarlierKeys(home);
  const after = new ConnectionStore(pool, await openVault(pool, { home }));
  for (const { id } of rows) expect((await after.find(id, 'intercom'))?.auth).toEqual(auth);
});

test('without the key that stored secrets need, Baton does not start', async () => {
  const { pool } = database;
  const { rows } = await pool.query<{ id: string }>(`insert into workspaces (name) values ('w') returning id`);
  const store = new ConnectionStore(pool, await openVault(pool, { home }));
  const account = { id: 'a', label: 'A' };
  await store.save({
    workspaceId: rows[0]!.id,
    connector: 'email',
    mode: 'live',
    label: 'x',
    account,
    auth: { a: 'b' },
  });
  await writeFile(path.join(home, 'master.key'), `${Buffer.alloc(32, 7).toString('base64')}\n`);
  await expect(openVault(pool, { home })).rejects.toThrow(/Expected the master key “[0-9a-f]{8}”.*bring back/s);
});

test('a process that started before the rotation goes on: it opens re-wrapped values and seals with the new key', async () => {
  const { pool } = database;
  const { rows } = await pool.query<{ id: string }>(`insert into workspaces (name) values ('w') returning id`);
  const workspaceId = rows[0]!.id;
  const running = await openVault(pool, { home });
  const wanted = {
    workspaceId,
    connector: 'email',
    mode: 'live',
    label: 'x',
    account: { id: 'a', label: 'A' },
  } as const;
  await new ConnectionStore(pool, running).save({ ...wanted, auth: { token: 'one' } });
  await rotateSecrets(pool, new Vault(addMasterKey(home)));
  expect((await new ConnectionStore(pool, running).find(workspaceId, 'email'))?.auth).toEqual({ token: 'one' });
  await new ConnectionStore(pool, running).save({ ...wanted, auth: { token: 'two' } });
  dropEarlierKeys(home);
  const later = new ConnectionStore(pool, await openVault(pool, { home }));
  expect((await later.find(workspaceId, 'email'))?.auth).toEqual({ token: 'two' });
});
