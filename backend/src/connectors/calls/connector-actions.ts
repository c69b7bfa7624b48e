import type { Action } from '@baton/plugin-sdk';
import type { Failure, Json, RunAction, StepFacts } from '@baton/process-maps';
import type { Actions, CallContext, StepResult } from '../../engine/ports.ts';
import type { Connection } from '../connections/connection.ts';
import type { InstalledConnector, PluginHost } from '../plugin-host.ts';
import { AccountGate, type Barred, type GatePorts, withKeyLost } from './account-gate.ts';
import { checkOutput } from './check-output.ts';
import { failureOf } from './failure-of.ts';
import { type CallPorts, type OpenCall, openCall } from './open-call.ts';
import { CallTimedOut, withinTime } from './within-time.ts';

export interface ConnectorActionsPorts extends CallPorts, GatePorts {
  host: PluginHost;
}

/** The action that a command is about. */
type Called = Pick<RunAction, 'connector' | 'action' | 'actionVersion'>;

/** A call that was found to be possible: installed, connected, within its limits. */
interface ReadyCall {
  installed: InstalledConnector;
  action: Action;
  connection: Connection | undefined;
}

/** The engine's way to connectors: every action of every plugin, live or in its sandbox. */
export class ConnectorActions implements Actions {
  readonly #ports: ConnectorActionsPorts;
  readonly #gate: AccountGate;

  constructor(ports: ConnectorActionsPorts) {
    this.#ports = ports;
    this.#gate = new AccountGate(ports);
  }

  async run(command: RunAction, context: CallContext): Promise<StepResult> {
    const ready = await this.#prepare(command, context.workspaceId);
    if ('failure' in ready) return notReady(ready);
    const first = await this.#runReady(command, context, ready);
    if (!mayRepeat(first, ready)) return first;
    const wanted = {
      connector: ready.installed.connector,
      limit: ready.action.limit,
      workspaceId: context.workspaceId,
    };
    const connection = await this.#gate.renew(wanted, ready.connection);
    return connection ? this.#runReady(command, context, { ...ready, connection }) : first;
  }

  async #runReady(command: RunAction, context: CallContext, ready: ReadyCall): Promise<StepResult> {
    const call = openCall(ready.installed, ready.connection, context, this.#ports);
    try {
      const output = await withinTime(runOnce(ready.action, call, command.input), call.signal);
      const { descriptor } = ready.installed;
      this.#gate.worked(ready.connection);
      return { ok: true, output: checkOutput(descriptor, command.action, output), facts: factsOf(ready, call) };
    } catch (thrown) {
      return this.#settle(thrown, ready, call);
    }
  }

  /** Reverses what an earlier run did; `done` is that run's input and output. */
  async undo(command: Called, done: { input: Json; output: Json }, context: CallContext): Promise<StepResult> {
    const ready = await this.#prepare(command, context.workspaceId);
    if ('failure' in ready) return notReady(ready);
    const { undo } = ready.action;
    if (!undo)
      return { ok: false, failure: { code: 'permanent', message: `“${ready.action.title}” cannot be undone.` } };
    const call = openCall(ready.installed, ready.connection, context, this.#ports);
    try {
      await withinTime(undo(call.context, done), call.signal);
      this.#gate.worked(ready.connection);
      return { ok: true, output: null, facts: factsOf(ready, call) };
    } catch (thrown) {
      return this.#settle(thrown, ready, call);
    }
  }

  async #prepare(command: Called, workspaceId: string): Promise<ReadyCall | Barred> {
    const installed = this.#ports.host.find(command.connector);
    if (!installed) return refused('permanent', `The connector “${command.connector}” is not installed.`);
    const { connector } = installed;
    const action = Object.hasOwn(connector.actions, command.action) ? connector.actions[command.action] : undefined;
    if (!action || action.version !== command.actionVersion) {
      const wanted = `${command.connector}.${command.action}, version ${command.actionVersion}`;
      return refused('permanent', `The installed ${connector.name} connector does not offer ${wanted}.`);
    }
    const entered = await this.#gate.enter({ connector, limit: action.limit, workspaceId });
    return 'failure' in entered ? entered : { installed, action, connection: entered.connection };
  }

  async #settle(thrown: unknown, ready: ReadyCall, call: OpenCall): Promise<StepResult> {
    const { action, connection, installed } = ready;
    const { name } = installed.connector;
    const writesSent = action.idempotency === 'read' ? 0 : call.counts.writes;
    const facts = factsOf(ready, call);
    const held = call.held();
    if (held) {
      if (writesSent === 0 || action.idempotency !== 'unsafe') return { ok: 'held', why: held.message };
      const message = `${name} was switched off while this was under way. Part of it was already sent.`;
      return { ok: false, failure: { code: 'unknown_outcome', message }, facts };
    }
    const about = { name, auth: call.context.auth, writesSent, settleMs: action.settleMs };
    const found = thrown instanceof CallTimedOut ? timedOut(name, writesSent) : failureOf(thrown, about);
    const failure = withKeyLost(found, installed.connector, connection);
    await this.#gate.remember(action.title, failure, connection);
    return isLost(failure, ready, facts) ? heldForReconnect(name) : { ok: false, failure, facts };
  }
}

const notReady = ({ failure, lost }: Barred): StepResult =>
  lost ? { ok: 'held', why: failure.message } : { ok: false, failure };

/** The case stays where it is: the account's owner is asked to connect again, once, and not every case's owner. */
const heldForReconnect = (name: string): StepResult => ({
  ok: 'held',
  why: `The account of ${name} has to be connected again.`,
});

/** The vendor turned the sign-in away, and nothing before that may have worked. */
const isLost = ({ code }: Failure, { action, connection }: ReadyCall, { requests }: StepFacts): boolean =>
  connection?.mode === 'live' && code === 'auth_revoked' && (action.idempotency !== 'unsafe' || requests === 1);

/** The vendor refused the access token: once more with another, unless something before the refusal may have worked. */
const mayRepeat = (result: StepResult, { action }: ReadyCall): boolean =>
  result.ok === false &&
  result.failure.code === 'auth_expired' &&
  (action.idempotency !== 'unsafe' || result.facts?.requests === 1);

/** `lookup` actions ask first: a call with the same key may have left before, from a process that is gone. */
async function runOnce(action: Action, { context }: OpenCall, input: Json): Promise<unknown> {
  const given = withoutNulls(input);
  const found = action.find ? await action.find(context, given) : undefined;
  return found ?? action.run(context, given);
}

/** A value that is missing in the map's data arrives as null; for a connector it is simply absent. */
function withoutNulls(input: Json): Json {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}

const refused = (code: Failure['code'], message: string) => ({ failure: { code, message } });

const timedOut = (name: string, writesSent: number): Failure => ({
  code: writesSent > 0 ? 'unknown_outcome' : 'vendor_down',
  message: `${name} did not answer in time.`,
});

function factsOf({ installed, connection }: ReadyCall, { counts }: OpenCall): StepFacts {
  const { connector } = installed;
  return {
    connector: connector.name,
    requests: counts.requests,
    ...(connection && { account: connection.label }),
    ...(connection?.mode === 'sandbox' && { sandbox: true, badge: 'Sandbox' }),
  };
}
