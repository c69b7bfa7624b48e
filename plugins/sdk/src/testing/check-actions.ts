import type { Action } from '../action.ts';
import type { Connector } from '../connector.ts';
import { ConnectorError } from '../failure.ts';
import { isHostWord } from '../watched-fetch.ts';
import { type Checks, must, outcomeOf, sameJson } from './checks.ts';
import { type FaultCase, faultCases } from './faults.ts';
import { secretsOf, tells } from './secrets-of.ts';
import type { VendorLine } from './vendor-line.ts';

/** Makes what an action works on, and gives the input for it. Absent: the action's own example. */
export type Arrange = (run: (action: string, input: unknown) => Promise<unknown>) => Promise<unknown>;

interface Subject {
  connector: Connector;
  line: VendorLine;
  name: string;
  action: Action;
  input: () => Promise<unknown>;
  /** Takes whatever a 2xx holds. */
  anyAnswer: boolean;
}

export interface ActionFixture {
  arrange?: Arrange | undefined;
  /** Instead of `arrange`, anew before every run: for what can be done only once. */
  arrangeEach?: Arrange | undefined;
  anyAnswer?: boolean | undefined;
}

export async function checkAction(
  connector: Connector,
  name: string,
  line: VendorLine,
  { arrange, arrangeEach, anyAnswer = false }: ActionFixture,
  checks: Checks,
): Promise<void> {
  const action = connector.actions[name]!;
  const run = (id: string, input: unknown) =>
    connector.actions[id]!.run(line.context({ key: `arrange:${id}:${line.calls.length}` }), input);
  let arranged: Promise<unknown> | undefined;
  const input = async () => {
    if (arrangeEach) return arrangeEach(run);
    return arrange ? (arranged ??= arrange(run)) : action.example.input;
  };
  const subject: Subject = { connector, line, name, action, input, anyAnswer };
  let requests: { isRead: boolean }[] = [];
  await checks.check(`${name}: runs on the stand-in, secrets stay out of the log`, async () => {
    const given = await input();
    const before = line.calls.length;
    await action.run(line.context(), given);
    requests = line.calls
      .slice(before)
      .map(({ method, url }) => ({ isRead: /^(GET|HEAD)$/.test(method) || url.endsWith('/search') }));
    for (const secret of secretsOf(connector))
      must(!line.logs.some((text) => tells(text, secret)), 'a secret is in the log');
  });
  await checkIdempotency(subject, checks);
  if (requests.length === 0) {
    checks.leftOut.push(`${name}: faults of HTTP, because it makes no HTTP request`);
    return;
  }
  for (const [at, { isRead }] of requests.entries()) {
    const cases = faultCases(new Date()).filter(({ only }) => only !== 'host' && !(only && subject.anyAnswer));
    for (const { name: broken } of cases) {
      // Made now: a Retry-After that is a date counts from here.
      const fault = faultCases(new Date()).find((one) => one.name === broken)!;
      await checkFault(subject, at, isRead, fault, checks);
    }
  }
  await checkBrokenLookup(subject, checks);
  await checks.check(`${name}: an endless list ends`, () => checkEndless(subject));
}

async function checkFault(
  { line, name, action, input, connector }: Subject,
  at: number,
  isRead: boolean,
  faulty: FaultCase,
  checks: Checks,
) {
  await checks.check(`${name}, request ${at + 1}: ${faulty.name}`, async () => {
    const given = await input();
    const before = line.calls.length;
    line.failAt(at, faulty.fault);
    const patience = faulty.fault.kind === 'silence' ? 60 : 1_400;
    const { thrown, value } = await outcomeOf(withPatience(action.run(line.context({ patience }), given), patience));
    line.mend();
    must(thrown !== undefined, `succeeded with ${JSON.stringify(value)}`);
    must(
      line.calls.length - before === at + 1,
      `went on: ${line.calls.length - before - at - 1} more requests after the fault`,
    );
    if (faulty.fault.kind === 'answer' && faulty.fault.status === 302)
      return must(isHostWord(thrown), 'hid what the host said');
    must(ConnectorError.is(thrown), `threw ${String(thrown).slice(0, 80)} instead of a ConnectorError`);
    const wanted = isRead || action.idempotency === 'read' ? faulty.read : faulty.write;
    must(thrown.code === wanted, `said ${thrown.code} instead of ${wanted}`);
    const wait = thrown.info.retryAfterMs ?? -1_000_000;
    if (faulty.retryAfterMs !== undefined) must(Math.abs(wait - faulty.retryAfterMs) < 5_000, `waits ${wait} ms`);
    for (const secret of secretsOf(connector))
      must(!tells(`${thrown.message}${JSON.stringify(thrown.info)}`, secret), 'a secret is in the error');
  });
}

/** Milliseconds that a connector may take beyond the patience of its call. */
const longestWait = 400;

/** A connector that ignores the signal must fail the check, not hang it. */
function withPatience<Result>(work: Promise<Result>, patience: number): Promise<Result> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('ignored the abort signal')), patience + longestWait);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function checkIdempotency({ line, name, action, input }: Subject, checks: Checks): Promise<void> {
  const key = `idempotent:${name}:1`;
  await checks.check(`${name}: keeps its word (${action.idempotency})`, async () => {
    const given = await input();
    const effects = line.store.ledger().length;
    const before = line.calls.length;
    const output = await action.run(line.context({ key }), given);
    if (action.idempotency === 'read') return must(line.store.ledger().length === effects, 'a read changed something');
    if (action.idempotency === 'natural') await action.run(line.context({ key }), given);
    if (action.idempotency === 'key') await checkKey(line, action, key, given, before);
    if (action.idempotency === 'lookup') {
      must(action.find, 'declares no find');
      must(sameJson(await action.find(line.context({ key }), given), output), 'does not find what it did');
      must((await action.find(line.context({ key: `${key}0` }), given)) === undefined, 'finds what another call did');
    }
  });
}

async function checkKey(line: VendorLine, action: Action, key: string, given: unknown, before: number): Promise<void> {
  must(
    line.calls.slice(before).some(({ text }) => text.includes(key)),
    'the key never reaches the vendor',
  );
  const effects = line.store.ledger().length;
  await action.run(line.context({ key }), given);
  must(line.store.ledger().length === effects, 'the same key made a second effect');
}

async function checkEndless({ line, action, input }: Subject): Promise<void> {
  const given = await input();
  const before = line.calls.length;
  line.replayFirstAnswer();
  const { thrown } = await outcomeOf(withPatience(action.run(line.context(), given), 2_000));
  line.mend();
  must(line.calls.length - before <= 50, 'asks for page after page without an end');
  must(!String(thrown).includes('ignored the abort'), 'never ended');
}

/** A look-up that fails must say so: "did not happen" would make the engine do it again. */
async function checkBrokenLookup({ line, name, action, input }: Subject, checks: Checks): Promise<void> {
  const { find } = action;
  if (!find) return;
  for (const { name: broken, fault, only } of faultCases(new Date())) {
    if (only === 'host') continue;
    await checks.check(`${name}, look-up: ${broken}`, async () => {
      const given = await input();
      line.failAt(0, fault);
      const patience = fault.kind === 'silence' ? 60 : 1_400;
      const { thrown, value } = await outcomeOf(withPatience(find(line.context({ patience }), given), patience));
      line.mend();
      must(thrown !== undefined, `said ${JSON.stringify(value) ?? 'that it did not happen'}`);
    });
  }
}
