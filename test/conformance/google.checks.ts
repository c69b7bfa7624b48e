import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Connector } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { PublishedSpec } from '../vendor-simulator/published-spec.ts';
import { readDiscovery } from '../vendor-simulator/read-discovery.ts';
import { readSpec, specFolder } from '../vendor-simulator/spec-folder.ts';
import { type Violation, VendorSimulator } from '../vendor-simulator/vendor-simulator.ts';
import { describeBroken } from './broken-vendor.checks.ts';
import { lineTo, type LineOptions, type VendorLine } from './vendor-line.ts';

export interface GoogleUnderTest {
  connector: Connector;
  /** Discovery document below the folder of published descriptions. */
  file: string;
  numbersAsText: number;
  /** Operations of Google that are described elsewhere, in the form of OpenAPI paths. */
  others?: Record<string, object>;
  /** Makes what an action works on, and gives the input for it. Absent: the action's own example. */
  inputs?: Record<string, (bench: GoogleBench) => Promise<unknown>>;
  /** Actions for which an empty object is a full answer. */
  emptyIsAnswer?: readonly string[];
  /** Where Google's answers differ from its description; each with its reason. */
  isKnown?: (violation: Violation) => boolean;
  /** More ways through the connector, for a list of violations that must stay empty. */
  more?: (bench: GoogleBench) => Promise<void>;
}

export interface GoogleBench {
  line: () => VendorLine;
  run: (action: string, input: unknown, options?: LineOptions) => Promise<unknown>;
}

/** One Google connector through its official SDK over HTTP, with Google as its discovery document says it is. */
export function describeGoogle(under: GoogleUnderTest): void {
  const { connector, file, inputs = {}, isKnown = () => false } = under;
  if (specFolder() === undefined) {
    console.log(`Left out: ${connector.name} against its published description, which this machine does not have.`);
    return test('the connector is there', () => expect(Object.keys(connector.actions).length).toBeGreaterThan(0));
  }
  const { document, numbersAsText } = readDiscovery(readSpec(file));
  Object.assign(document['paths'] as object, under.others);
  const spec = new PublishedSpec(document);
  let simulator: VendorSimulator;
  let line: VendorLine;

  beforeAll(async () => {
    const room = { store: new MemoryStore(), key: '', now: () => new Date() };
    simulator = new VendorSimulator(spec, (request) => connector.sandbox!.handle!(request, room));
    simulator.isKnown = isKnown;
    line = lineTo(await simulator.listen(), connector.sandbox!.auth);
  });
  afterEach(() => simulator.clearFault());
  afterAll(async () => {
    await simulator.close();
    await line.close();
  });

  let calls = 0;
  const run: GoogleBench['run'] = (name, input, options = {}) =>
    connector.actions[name]!.run(line.context({ key: `7:call:${calls++}`, ...options }), input);
  const bench: GoogleBench = { line: () => line, run };
  const inputFor = async (name: string) => inputs[name]?.(bench) ?? connector.actions[name]!.example.input;
  const violations = () => simulator.violations.filter((one) => !isKnown(one));

  describe(`${connector.name} through its official SDK, against its published description`, () => {
    test('the description needs the repairs that we know, and no others', () => {
      expect(numbersAsText).toBe(under.numbersAsText);
      expect(spec.repairs).toEqual({ nullable: 0, nullableWrapped: 0 });
    });

    test('every action, look-up and undo, and what else there is: nothing outside the description', async () => {
      for (const [name, { find, undo }] of Object.entries(connector.actions)) {
        const input = await inputFor(name);
        const output = await run(name, input, { key: `7:${name}:1` });
        expect(output).toBeDefined();
        await find?.(line.context({ key: `8:${name}:1` }), input);
        await undo?.(line.context(), { input, output });
      }
      await expect(connector.health(line.context())).resolves.toHaveProperty('id');
      for (const list of Object.values(connector.options ?? {})) {
        expect((await list(line.context(), { text: '', input: {} })).items).toBeDefined();
      }
      await under.more?.(bench);
      expect(violations()).toEqual([]);
      expect(simulator.requests.length).toBeGreaterThan(Object.keys(connector.actions).length);
    });

    test('the scopes allow every request that was made, and none of them could be left out', () => {
      const asked = connector.auth.kind === 'oauth2' ? connector.auth.scopes : [];
      const allows = (scopes: readonly string[]) =>
        simulator.requests.every(({ request }) => {
          const allowed = spec.operationOf(request)?.definition['x-scopes'] as string[] | undefined;
          return (allowed ?? []).some((scope) => scopes.includes(scope));
        });
      expect(allows(asked)).toBe(true);
      for (const left of asked) {
        expect({ left, enough: allows(asked.filter((one) => one !== left)) }).toEqual({ left, enough: false });
      }
    });

    test('no request asks for a compressed answer, which would not be unpacked', () => {
      expect(simulator.requests.filter(({ request }) => request.headers['accept-encoding'])).toEqual([]);
    });

    describeBroken({
      connector,
      simulator: () => simulator,
      line: () => line,
      run,
      inputOf: inputFor,
      secret: (connector.sandbox!.auth as { accessToken: string }).accessToken,
      isRead: (operation, action) => operation.startsWith('GET ') || connector.actions[action]!.idempotency === 'read',
      emptyIsAnswer: under.emptyIsAnswer ?? [],
    });

    test.each([
      ['403 with a reason of the older kind', { errors: [{ reason: 'userRateLimitExceeded' }] }, 'rate_limited'],
      ['403 with a status of the newer kind', { status: 'RESOURCE_EXHAUSTED' }, 'rate_limited'],
      [
        '403 because a box was left unticked',
        { details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }] },
        'forbidden',
      ],
      ['403 because of rights', { errors: [{ reason: 'forbidden' }] }, 'forbidden'],
    ])('%s', async (_what, told, code) => {
      const body = JSON.stringify({ error: { code: 403, message: 'No.', ...told } });
      simulator.failAt(0, { kind: 'answer', status: 403, body });
      await expect(connector.health(line.context())).rejects.toMatchObject({ code });
    });
  });
}
