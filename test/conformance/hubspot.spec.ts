import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import hubspot from '@baton/plugin-hubspot';
import type { PollTrigger } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { PublishedSpec } from '../vendor-simulator/published-spec.ts';
import { readHubSpotSdk } from '../vendor-simulator/read-hubspot-sdk.ts';
import { type Violation, VendorSimulator } from '../vendor-simulator/vendor-simulator.ts';
import { describeBroken } from './broken-vendor.checks.ts';
import { lineTo, type VendorLine } from './vendor-line.ts';

/** The SDK has no function for the name of the account, so its models do not describe it. */
const isKnown = ({ problem }: Violation): boolean => problem.includes('/account-info/v3/details');

/** HubSpot reads several records, and searches, with POST. */
const isRead = (operation: string): boolean => /^GET |\/search$|\/batch\/read$/.test(operation);

let simulator: VendorSimulator;
let line: VendorLine;

beforeAll(async () => {
  const room = { store: new MemoryStore(), key: '', now: () => new Date() };
  simulator = new VendorSimulator(new PublishedSpec(readHubSpotSdk()), (request) =>
    hubspot.sandbox!.handle!(request, room),
  );
  simulator.isKnown = isKnown;
  line = lineTo(await simulator.listen(), hubspot.sandbox!.auth);
});
afterEach(() => simulator.clearFault());
afterAll(async () => {
  await simulator.close();
  await line.close();
});

const run = (name: string, input: unknown, options = {}) => hubspot.actions[name]!.run(line.context(options), input);
const exampleOf = (name: string) => hubspot.actions[name]!.example.input as Record<string, unknown>;
const violations = () => simulator.violations.filter((one) => !isKnown(one));

describe('HubSpot through its official SDK, against the models of that SDK', () => {
  test('every action and every undo: no request and no sandbox answer outside the models', async () => {
    for (const [name, { undo }] of Object.entries(hubspot.actions)) {
      const input = exampleOf(name);
      const output = await run(name, input, { key: `7:${name}:1` });
      expect(output).toBeDefined();
      await undo?.(line.context(), { input, output });
    }
    await run('find_contact', { email: 'nobody@x.example' });
    await run('save_contact', { email: 'new@x.example', owner: '102', properties: { baton_region: 'North' } });
    await run('search_records', { kind: 'deals', property: 'amount', words: 'generator' });
    await run('list_tickets', { pipeline: '0', owner: '103' });
    const about = { contact: '1001', company: '2001', deal: '3001', ticket: '4001' };
    await run('add_note', { text: 'About all of them.', ...about }, { key: 'all' });
    await run('create_deal', { ...exampleOf('create_deal'), ...about, close_on: '2026-12-01' }, { key: 'all' });
    expect(violations()).toEqual([]);
    expect(simulator.requests.length).toBeGreaterThan(35);
  });

  test('health, lists for forms and look-ups stay inside it too', async () => {
    await expect(hubspot.health(line.context())).resolves.toEqual({ id: '146001', label: 'app.hubspot.com (146001)' });
    for (const list of Object.values(hubspot.options!)) {
      expect((await list(line.context(), { text: '', input: {} })).items.length).toBeGreaterThan(0);
    }
    for (const [name, { find }] of Object.entries(hubspot.actions)) {
      if (!find) continue;
      const output = await run(name, exampleOf(name), { key: `8:${name}:1` });
      expect(await find(line.context({ key: `8:${name}:1` }), exampleOf(name))).toEqual(output);
      expect(await find(line.context({ key: `8:${name}:10` }), exampleOf(name))).toBeUndefined();
    }
    expect(violations()).toEqual([]);
  });

  test('triggers: every search for changes stays inside it', async () => {
    for (const trigger of Object.values(hubspot.triggers)) {
      if (trigger.kind !== 'poll') continue;
      const { poll } = trigger as PollTrigger;
      const params = { stage: 'contractsent' };
      const { cursor } = await poll(line.context(), { cursor: undefined, params });
      expect(await poll(line.context(), { cursor, params })).toMatchObject({ more: false });
    }
    expect(violations()).toEqual([]);
  });

  describeBroken({
    connector: hubspot,
    simulator: () => simulator,
    line: () => line,
    run,
    secret: 'sandbox-hubspot-access',
    isRead,
  });
});
