import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '../../../test/database/open-test-database.ts';
import { createDataSource } from '../persistence/data-source.ts';
import { RateLimits } from './rate-limits.ts';

let database: TestDatabase;
let source: DataSource;
let limits: RateLimits;

beforeAll(async () => {
  database = await openTestDatabase();
  source = await createDataSource(database.url, 8).initialize();
  limits = new RateLimits(source);
});

afterAll(async () => {
  await source.destroy();
  await database.close();
});

test('of many at once exactly as many pass as the limit allows', async () => {
  const limit = { key: 'many', most: 5, seconds: 60 };
  const tries = await Promise.allSettled(Array.from({ length: 30 }, () => limits.take(limit)));
  expect(tries.filter((each) => each.status === 'fulfilled')).toHaveLength(5);
});

test('keys do not touch each other, and a time that has run out starts anew', async () => {
  const limit = { key: 'one', most: 1, seconds: 60 };
  await limits.take(limit);
  await expect(limits.take(limit)).rejects.toMatchObject({ status: 429, code: 'too_many' });
  await limits.take({ ...limit, key: 'two' });
  await database.pool.query(`update rate_limits set expires_at = now() - interval '1 second' where key = 'one'`);
  await limits.take(limit);
  await expect(limits.take(limit)).rejects.toMatchObject({ status: 429 });
});

test('looking counts nothing; forgetting sets free', async () => {
  const limit = { key: 'looks', most: 2, seconds: 60 };
  for (let looks = 0; looks < 5; looks++) await limits.check(limit);
  await limits.count(limit);
  await limits.count(limit);
  await expect(limits.check(limit)).rejects.toMatchObject({ status: 429 });
  await limits.forget(limit.key);
  await limits.check(limit);
});
