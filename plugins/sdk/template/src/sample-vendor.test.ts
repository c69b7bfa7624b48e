import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VendorLine } from '@baton/plugin-sdk/testing';
import connector from './index.ts';

test('an item that was created is found', async () => {
  const line = new VendorLine(connector);
  const made = await connector.actions['create_item']!.run(line.context({ key: '1' }), { name: 'Ladder' });
  const found = await connector.actions['find_item']!.run(line.context(), { name: 'Ladder' });
  assert.deepEqual(found, { found: true, ...(made as object) });
});

test('an item that is not there is not found', async () => {
  const line = new VendorLine(connector);
  assert.deepEqual(await connector.actions['find_item']!.run(line.context(), { name: 'Nothing' }), { found: false });
});
