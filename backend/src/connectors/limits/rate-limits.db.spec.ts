import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../../../test/database/open-test-database.ts';
import { SharedRateLimits } from './rate-limits.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await openTestDatabase()));
afterAll(() => database.close());

/** So slow that nothing refills during a test: 20 at once, then one every 1000 s. */
const twenty = { per: 'connection', points: 1, seconds: 1_000, burst: 20 } as const;

test('two workers together get exactly the burst, however their calls fall', async () => {
  const workers = [new SharedRateLimits(database.pool), new SharedRateLimits(database.pool)];
  const waits = await Promise.all(Array.from({ length: 60 }, (_, n) => workers[n % 2]!.take('two', twenty)));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(20);
});

test('whoever is refused is told how long to wait, one interval after the other', async () => {
  const limits = new SharedRateLimits(database.pool);
  const waits = await Promise.all(Array.from({ length: 22 }, () => limits.take('told', twenty)));
  const [first = 0, second = 0] = waits.filter((wait) => wait > 0);
  expect(Math.abs(first - 1_000_000)).toBeLessThan(30_000);
  expect(Math.abs(second - first - 1_000_000)).toBeLessThan(30_000);
});

test('it refills with time', async () => {
  const limits = new SharedRateLimits(database.pool);
  const fast = { per: 'connection', points: 100, seconds: 1, burst: 1 } as const;
  expect(await limits.take('fast', fast)).toBe(0);
  const wait = await limits.take('fast', fast);
  await new Promise((resolve) => setTimeout(resolve, wait + 5));
  expect(await limits.take('fast', fast)).toBe(0);
});

test('buckets do not touch each other', async () => {
  const limits = new SharedRateLimits(database.pool);
  const one = { ...twenty, burst: 1 };
  expect(await limits.take('a', one)).toBe(0);
  expect(await limits.take('b', one)).toBe(0);
  expect(await limits.take('a', one)).toBeGreaterThan(0);
});

test('a database that fails rejects the callers and is asked again by the next', async () => {
  let broken = true;
  const query = (...args: never[]) =>
    broken ? Promise.reject(new Error('gone')) : database.pool.query(...(args as unknown as [string]));
  const limits = new SharedRateLimits({ query: query as unknown as typeof database.pool.query });
  await expect(limits.take('c', twenty)).rejects.toThrow('gone');
  broken = false;
  expect(await limits.take('c', twenty)).toBe(0);
});
