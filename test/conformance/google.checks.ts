import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ConnectorError, type Connector } from '@baton/plugin-sdk';
import { MemoryStore } from '@baton/plugin-sdk/sandbox';
import { type Fault, faultCases } from '@baton/plugin-sdk/testing';
import { PublishedSpec } from '../vendor-simulator/published-spec.ts';
import { readDiscovery } from '../vendor-simulator/read-discovery.ts';
import { readSpec, specFolder } from '../vendor-simulator/spec-folder.ts';
import { type Violation, VendorSimulator } from '../vendor-simulator/vendor-simulator.ts';
import { lineTo, type LineOptions, type VendorLine } from './vendor-line.ts';

/** A port that only a caller could have: nobody listens. */
const nobodyThere = 'http://127.0.0.1:65534';

const emptyObject: Fault = { kind: 'answer', status: 200, body: '{}', type: 'application/json' };

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
  const secret = (connector.sandbox!.auth as { accessToken: string }).accessToken;

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

    test('an empty object in place of an answer is never taken for a result', async () => {
      for (const name of Object.keys(connector.actions).filter((one) => !under.emptyIsAnswer?.includes(one))) {
        const input = await inputFor(name);
        simulator.failAt(0, emptyObject);
        const thrown: unknown = await run(name, input).catch((problem: unknown) => problem);
        expect({ name, isFailure: ConnectorError.is(thrown) }).toEqual({ name, isFailure: true });
      }
    });

    test('a look-up that breaks in any way is a failure, never "it did not happen"', async () => {
      const cases = [...faultCases(new Date()), { name: '200 with an empty object', fault: emptyObject }];
      for (const [name, { find }] of Object.entries(connector.actions)) {
        if (!find) continue;
        const input = await inputFor(name);
        for (const { name: broken, fault } of cases) {
          simulator.failAt(0, fault);
          const looked = await find(line.context(brokenLine(fault)), input).then(String, () => 'a failure');
          expect({ name, broken, looked }).toEqual({ name, broken, looked: 'a failure' });
          simulator.clearFault();
        }
      }
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

    describe.each(Object.keys(connector.actions))('%s, broken at every one of its requests', (name) => {
      let requests: Promise<string[]> | undefined;
      test.each(faultCases(new Date()).map((one) => one.name))('%s', async (broken) => {
        // Made now, because one of them names a moment.
        const { fault, read, write, retryAfterMs } = faultCases(new Date()).find((one) => one.name === broken)!;
        const operations = await (requests ??= operationsOf(name));
        for (const [at, operation] of operations.entries()) {
          if (fault.kind === 'refuse' && at > 0) break;
          const thrown = await failWith(name, await inputFor(name), at, fault);
          const isRead = operation.startsWith('GET ') || connector.actions[name]!.idempotency === 'read';
          expect({ operation, code: thrown.code }).toEqual({ operation, code: isRead ? read : write });
          expect(thrown.message).not.toContain(secret);
          if (retryAfterMs !== undefined) {
            expect(Math.abs((thrown.info.retryAfterMs ?? -1) - retryAfterMs)).toBeLessThan(30_000);
          }
        }
      });
    });

    /** What an undisturbed run asks Google for, in order. */
    async function operationsOf(name: string): Promise<string[]> {
      const given = await inputFor(name);
      const before = simulator.requests.length;
      await run(name, given);
      return simulator.requests.slice(before).map(({ operation }) => operation);
    }

    /** Runs the action with a fault at its n-th request: no request may follow the broken one. */
    async function failWith(name: string, input: unknown, at: number, fault: Fault): Promise<ConnectorError> {
      const before = simulator.requests.length;
      simulator.failAt(at, fault);
      const thrown: unknown = await run(name, input, brokenLine(fault)).then(
        (output) => new Error(`succeeded with ${JSON.stringify(output)}`),
        (problem: unknown) => problem,
      );
      expect(simulator.requests.length - before).toBe(fault.kind === 'refuse' ? 0 : at + 1);
      return asFailure(thrown);
    }
  });
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
