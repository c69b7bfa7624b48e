import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import hubspot from '@baton/plugin-hubspot';
import { ConnectorError, type PollTrigger } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { type Fault, faultCases } from '@baton/plugin-sdk/testing';
import { PublishedSpec } from '../vendor-simulator/published-spec.ts';
import { readHubSpotSdk } from '../vendor-simulator/read-hubspot-sdk.ts';
import { type Violation, VendorSimulator } from '../vendor-simulator/vendor-simulator.ts';
import { lineTo, type VendorLine } from './vendor-line.ts';

/** A port that only a caller could have: nobody listens. */
const nobodyThere = 'http://127.0.0.1:65534';

const emptyObject: Fault = { kind: 'answer', status: 200, body: '{}', type: 'application/json' };

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

  test('an empty object in place of an answer is never taken for a result', async () => {
    for (const name of Object.keys(hubspot.actions)) {
      simulator.failAt(0, emptyObject);
      const thrown: unknown = await run(name, exampleOf(name)).catch((problem: unknown) => problem);
      expect({ name, isFailure: ConnectorError.is(thrown) }).toEqual({ name, isFailure: true });
    }
  });

  test('a look-up that breaks in any way is a failure, never "it did not happen"', async () => {
    const cases = [...faultCases(new Date()), { name: '200 with an empty object', fault: emptyObject }];
    for (const [name, { find }] of Object.entries(hubspot.actions)) {
      for (const { name: broken, fault } of find ? cases : []) {
        simulator.failAt(0, fault);
        const looked = await find!(line.context(brokenLine(fault)), exampleOf(name)).then(String, () => 'a failure');
        expect({ name, broken, looked }).toEqual({ name, broken, looked: 'a failure' });
        simulator.clearFault();
      }
    }
  });

  describe.each(Object.keys(hubspot.actions))('%s, broken at every one of its requests', (name) => {
    test.each(faultCases(new Date()).map((one) => one.name))('%s', async (broken) => {
      // Made now: a Retry-After that is a date counts from here.
      const { fault, read, write, retryAfterMs } = faultCases(new Date()).find((one) => one.name === broken)!;
      const before = simulator.requests.length;
      await run(name, exampleOf(name));
      const operations = simulator.requests.slice(before).map(({ operation }) => operation);
      for (const [at, operation] of operations.entries()) {
        if (fault.kind === 'refuse' && at > 0) break;
        const thrown = await failWith(name, at, fault);
        expect({ operation, code: thrown.code }).toEqual({ operation, code: isRead(operation) ? read : write });
        expect(thrown.message).not.toContain('sandbox-hubspot-access');
        if (retryAfterMs !== undefined) {
          expect(Math.abs((thrown.info.retryAfterMs ?? -1) - retryAfterMs)).toBeLessThan(30_000);
        }
      }
    });
  });
});

/** Runs the action with a fault at its n-th request: no request may follow the broken one. */
async function failWith(name: string, at: number, fault: Fault): Promise<ConnectorError> {
  const before = simulator.requests.length;
  simulator.failAt(at, fault);
  const thrown: unknown = await run(name, exampleOf(name), brokenLine(fault)).then(
    (output) => new Error(`succeeded with ${JSON.stringify(output)}`),
    (problem: unknown) => problem,
  );
  expect(simulator.requests.length - before).toBe(fault.kind === 'refuse' ? 0 : at + 1);
  return asFailure(thrown);
}

const brokenLine = (fault: Fault) => ({
  patience: fault.kind === 'silence' ? 50 : 30_000,
  ...(fault.kind === 'refuse' && { baseUrl: nobodyThere }),
});

/** The host's own refusals count by the word that the host makes of them. */
function asFailure(thrown: unknown): ConnectorError {
  if (ConnectorError.is(thrown)) return thrown;
  if (thrown instanceof Error && thrown.name === 'OutgoingRefused')
    return new ConnectorError('forbidden', thrown.message);
  throw new Error(`Expected a ConnectorError, found ${String(thrown)}`);
}
