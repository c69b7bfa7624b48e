import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { mutants } from './mutants.ts';
import { runHistories } from './run-histories.ts';

let database: TestDatabase;

beforeEach(async () => {
  database = await openTestDatabase();
});

afterEach(() => database.close());

test('whatever happens in random histories, each open question has one person who is there, and a clock', async () => {
  const { violations, handed, kinds } = await runHistories(database.url, { seed: 2_000, histories: 4, acts: 40 });
  expect(violations).toEqual([]);
  expect(handed).toBeGreaterThan(5);
  expect(Object.keys(kinds).length).toBeGreaterThan(12);
});

// The others are caught by the full run, `npm run check:owners`.
test.each(['whoever leaves keeps their questions', 'a takeover tells the new owner alone'])(
  'the check finds the fault “%s”',
  async (name) => {
    const { violations } = await runHistories(database.url, {
      seed: 7,
      histories: 10,
      acts: 40,
      mutant: mutants[name]!,
      stopAtFirst: true,
    });
    expect(violations.length).toBeGreaterThan(0);
  },
);
