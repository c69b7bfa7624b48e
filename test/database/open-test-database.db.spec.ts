import { expect, test } from '@jest/globals';
import { openTestDatabase } from './open-test-database.ts';

test('two test databases have the whole schema and do not see each other', async () => {
  const [one, two] = await Promise.all([openTestDatabase(), openTestDatabase()]);
  try {
    await one.pool.query(`insert into workspaces (name) values ('only here')`);
    expect((await one.pool.query('select name from workspaces')).rows).toEqual([{ name: 'only here' }]);
    expect((await two.pool.query('select name from workspaces')).rows).toEqual([]);
  } finally {
    await one.close();
    await two.close();
  }
});

test('the run keeps what it promises in production: fsync is on and a commit waits for the disk', async () => {
  const database = await openTestDatabase();
  try {
    const shown = await database.pool.query(
      `select current_setting('fsync') f, current_setting('synchronous_commit') s`,
    );
    expect(shown.rows).toEqual([{ f: 'on', s: 'on' }]);
  } finally {
    await database.close();
  }
});

test('a client that was not given back fails the test that kept it', async () => {
  const database = await openTestDatabase();
  const kept = await database.pool.connect();
  kept.on('error', () => undefined); // its connection is cut when the database is dropped
  await expect(database.close()).rejects.toThrow('1 client(s) checked out');
  kept.release(true);
  await database.pool.end();
});
