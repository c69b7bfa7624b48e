import { expect, test } from '@jest/globals';
import { acme } from './acme/acme.ts';
import { bugs } from './acme/bugs.ts';
import { acmeKit } from './acme/kit.ts';
import { checkConnector } from './index.ts';

test('a connector that is right passes every check', async () => {
  const { results } = await checkConnector(acme(), acmeKit);
  expect(results.filter((result) => !result.ok)).toEqual([]);
  expect(results.length).toBeGreaterThan(120);
});

test.each(bugs)('%s is found', async (bug) => {
  const { results } = await checkConnector(acme(bug), acmeKit);
  expect(results.filter((result) => !result.ok).map(({ name, detail }) => `${name}: ${detail}`)).not.toEqual([]);
});

test('a trigger without a fixture does not slip through', async () => {
  const { results } = await checkConnector(acme(), {});
  expect(results.filter((result) => !result.ok).map((result) => result.name)).toEqual([
    'order_made: has a fixture',
    'new_orders: has a fixture',
  ]);
});
