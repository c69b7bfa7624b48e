import { describe, expect, test } from '@jest/globals';
import { type Connector, ConnectorError } from '@baton/plugin-sdk';
import { type Fault, faultCases } from '@baton/plugin-sdk/testing';
import type { VendorSimulator } from '../vendor-simulator/vendor-simulator.ts';
import type { LineOptions, VendorLine } from './vendor-line.ts';

/** A port that only a caller could have: nobody listens. */
const nobodyThere = 'http://127.0.0.1:65534';

/** An answer in the vendor's form with nothing in it. */
export const emptyAnswer = (body: string): Fault => ({ kind: 'answer', status: 200, body, type: 'application/json' });

export interface BrokenVendor {
  connector: Connector;
  /** Both exist only when the tests run. */
  simulator: () => VendorSimulator;
  line: () => VendorLine;
  run: (action: string, input: unknown, options?: LineOptions) => Promise<unknown>;
  /** What an action is given, asked for before each run; makes what can be done only once. Absent: the action's example. */
  inputOf?: (action: string) => unknown;
  /** The same for looking an effect up. Absent: as for a run. */
  lookUpInputOf?: (action: string) => unknown;
  /** Part of the sandbox's credentials, which no failure may tell. */
  secret: string;
  /** Whether a request only reads, so that nothing can have happened. Absent: GET does. */
  isRead?: (operation: string, action: string) => boolean;
  /** Answers with nothing in them; absent: an empty object. The first one is tried on look-ups too. */
  empty?: [Fault, ...Fault[]];
  /** Actions for which such an answer is a full one. */
  emptyIsAnswer?: readonly string[];
  /** Actions that take whatever a 2xx holds, such as a file. */
  takesAnything?: readonly string[];
  /** Milliseconds until a call is given up: of a vendor that has fallen silent, and otherwise. */
  patience?: { silence: number; otherwise: number };
}

/** What every connector does when its vendor breaks: each action and look-up, at each of its requests, in every way. */
export function describeBroken(vendor: BrokenVendor): void {
  const { connector, run, empty = [emptyAnswer('{}')], emptyIsAnswer = [], takesAnything = [] } = vendor;
  const { inputOf = (name: string) => connector.actions[name]!.example.input } = vendor;
  const { lookUpInputOf = inputOf, isRead = (operation: string) => operation.startsWith('GET ') } = vendor;
  const names = Object.keys(connector.actions);

  test('an answer with nothing in it is never taken for a result', async () => {
    for (const name of names.filter((one) => !emptyIsAnswer.includes(one) && !takesAnything.includes(one))) {
      for (const fault of empty) {
        const input = await inputOf(name);
        vendor.simulator().failAt(0, fault);
        const thrown: unknown = await run(name, input).catch((problem: unknown) => problem);
        expect({ name, isFailure: ConnectorError.is(thrown) }).toEqual({ name, isFailure: true });
      }
    }
  });

  test('a look-up that breaks in any way is a failure, never "it did not happen"', async () => {
    for (const [name, { find }] of Object.entries(connector.actions)) {
      if (!find) continue;
      const input = await lookUpInputOf(name);
      for (const { name: broken, fault } of [...faultCases(new Date()), { name: 'nothing in it', fault: empty[0] }]) {
        vendor.simulator().failAt(0, fault);
        const context = vendor.line().context(brokenLine(vendor, fault));
        const looked = await find(context, input).then(String, () => 'a failure');
        expect({ name, broken, looked }).toEqual({ name, broken, looked: 'a failure' });
        vendor.simulator().clearFault();
      }
    }
  });

  describe.each(names)('%s, broken at every one of its requests', (name) => {
    const cases = faultCases(new Date()).filter(({ only }) => only !== 'any_answer' || !takesAnything.includes(name));
    test.each(cases.map((one) => one.name))('%s', async (broken) => {
      // Made now: a Retry-After that is a date counts from here.
      const { fault, read, write, retryAfterMs } = faultCases(new Date()).find((one) => one.name === broken)!;
      for (const [at, operation] of (await operationsOf(vendor, name, await inputOf(name))).entries()) {
        if (fault.kind === 'refuse' && at > 0) break;
        const thrown = await failWith(vendor, name, await inputOf(name), at, fault);
        expect({ operation, code: thrown.code }).toEqual({ operation, code: isRead(operation, name) ? read : write });
        expect(thrown.message).not.toContain(vendor.secret);
        if (retryAfterMs !== undefined) {
          expect(Math.abs((thrown.info.retryAfterMs ?? -1) - retryAfterMs)).toBeLessThan(30_000);
        }
      }
    });
  });
}

/** What an undisturbed run asks the vendor for, in order. */
async function operationsOf({ simulator, run }: BrokenVendor, name: string, input: unknown): Promise<string[]> {
  const before = simulator().requests.length;
  await run(name, input);
  return simulator()
    .requests.slice(before)
    .map(({ operation }) => operation);
}

/** Runs the action with a fault at its n-th request: no request may follow the broken one. */
async function failWith(
  vendor: BrokenVendor,
  name: string,
  input: unknown,
  at: number,
  fault: Fault,
): Promise<ConnectorError> {
  const simulator = vendor.simulator();
  const before = simulator.requests.length;
  simulator.failAt(at, fault);
  const thrown: unknown = await vendor.run(name, input, brokenLine(vendor, fault)).then(
    (output) => new Error(`succeeded with ${JSON.stringify(output)}`),
    (problem: unknown) => problem,
  );
  expect(simulator.requests.length - before).toBe(fault.kind === 'refuse' ? 0 : at + 1);
  return asFailure(thrown);
}

function brokenLine({ patience = { silence: 50, otherwise: 30_000 } }: BrokenVendor, { kind }: Fault): LineOptions {
  return {
    patience: kind === 'silence' ? patience.silence : patience.otherwise,
    ...(kind === 'refuse' && { baseUrl: nobodyThere }),
  };
}

/** The host's own refusals count by the word that the host makes of them. */
function asFailure(thrown: unknown): ConnectorError {
  if (ConnectorError.is(thrown)) return thrown;
  if (thrown instanceof Error && thrown.name === 'OutgoingRefused')
    return new ConnectorError('forbidden', thrown.message);
  throw new Error(`Expected a ConnectorError, found ${String(thrown)}`);
}
