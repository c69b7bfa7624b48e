import { ConnectorError, type OptionPage, readStoredAuth } from '@baton/plugin-sdk';
import type { Failure, Json } from '@baton/process-maps';
import { randomUUID } from 'node:crypto';
import type { MayCall } from '../../engine/ports.ts';
import { AccountGate, type GatePorts, withKeyLost } from '../calls/account-gate.ts';
import { checkOutput } from '../calls/check-output.ts';
import { failureOf } from '../calls/failure-of.ts';
import { type CallPorts, openCall, type OpenCall } from '../calls/open-call.ts';
import { CallTimedOut, withinTime } from '../calls/within-time.ts';
import type { Connection } from '../connections/connection.ts';
import type { ConnectionStore } from '../connections/connection-store.ts';
import type { InstalledConnector } from '../plugin-host.ts';
import { openAccount, type TryMode } from './open-account.ts';

export interface TriesPorts extends CallPorts, GatePorts {
  connections: ConnectionStore;
}

/** A call that a person makes by hand, outside any case. */
export interface ByHand {
  workspaceId: string;
  installed: InstalledConnector;
  mode: TryMode;
  /** The off switch. */
  mayCall: () => Promise<MayCall>;
}

export type Tried<Result> = { requests: number } & ({ ok: true; result: Result } | { ok: false; failure: Failure });

interface Call {
  /** What is tried, in words. */
  what: string;
  limit: string;
  /** Whether a lost answer may have changed something. */
  changes: boolean;
}

/** Calls that admins make to see whether something works: with the sandbox or the company's account, through the same gate. */
export class AccountTries {
  readonly #ports: TriesPorts;
  readonly #gate: AccountGate;

  constructor(ports: TriesPorts) {
    this.#ports = ports;
    this.#gate = new AccountGate(ports);
  }

  /** @param name of one of the connector's actions */
  action(by: ByHand, name: string, input: Json): Promise<Tried<unknown>> {
    const { connector, descriptor } = by.installed;
    const action = connector.actions[name]!;
    const call = { what: action.title, limit: action.limit, changes: action.idempotency !== 'read' };
    return this.#make(by, call, async ({ context }) => checkOutput(descriptor, name, await action.run(context, input)));
  }

  /** @param name of one of the connector's option lists */
  options(
    by: ByHand,
    name: string,
    query: { text: string; cursor?: string; input: Record<string, Json> },
  ): Promise<Tried<OptionPage>> {
    const { connector } = by.installed;
    const call = { what: 'Listing choices', limit: 'default', changes: false };
    return this.#make(by, call, ({ context }) => connector.options![name]!(context, query));
  }

  /** Asks the vendor whether the connected account works, also when it was given up: then it may be called again. */
  async check(workspaceId: string, installed: InstalledConnector, mayCall: ByHand['mayCall']): Promise<Tried<string>> {
    const { connector } = installed;
    const known = await this.#ports.connections.find(workspaceId, connector.id);
    const by = { workspaceId, installed, mode: known?.mode ?? 'live', mayCall } as const;
    const call = { what: 'Checking the account', limit: 'default', changes: false };
    const ask = async ({ context }: OpenCall) => {
      readStoredAuth(connector.auth, context.auth);
      return (await connector.health(context)).label;
    };
    if (known?.state !== 'needs_reconnect') return this.#make(by, call, ask);
    const tried = await this.#attempt(by, call, known, ask);
    if (tried.ok) await this.#ports.connections.works(workspaceId, connector.id);
    return tried;
  }

  async #make<Result>(by: ByHand, call: Call, ask: (call: OpenCall) => Promise<Result>): Promise<Tried<Result>> {
    const { workspaceId, mode } = by;
    const { connector } = by.installed;
    const wanted = { workspaceId, connector, limit: call.limit, mode };
    const opened = await openAccount(wanted, this.#gate);
    if (!opened.ok) return { ...opened, requests: 0 };
    const first = await this.#attempt(by, call, opened.connection, ask);
    if (first.ok || first.failure.code !== 'auth_expired' || first.requests > 1) return first;
    const renewed = await this.#gate.renew(wanted, opened.connection);
    return renewed ? this.#attempt(by, call, renewed, ask) : first;
  }

  async #attempt<Result>(
    { workspaceId, installed, mayCall }: ByHand,
    { what, changes }: Call,
    connection: Connection | undefined,
    ask: (call: OpenCall) => Promise<Result>,
  ): Promise<Tried<Result>> {
    const { name } = installed.connector;
    const owner = { workspaceId, key: `try:${randomUUID()}`, signal: new AbortController().signal, mayCall };
    const call = openCall(installed, connection, owner, this.#ports);
    try {
      const result = await withinTime(ask(call), call.signal);
      if (connection?.id) this.#gate.worked(connection);
      return { ok: true, result, requests: call.counts.requests };
    } catch (thrown) {
      const { requests, writes } = call.counts;
      const held = call.held();
      if (held) return { ok: false, failure: { code: 'forbidden', message: held.message }, requests };
      const about = { name, auth: call.context.auth, writesSent: changes ? writes : 0, settleMs: 0 };
      const found = thrown instanceof CallTimedOut ? slow(name, changes && writes > 0) : failureOf(thrown, about);
      const failure = withKeyLost(found, installed.connector, connection);
      const isOurs = ConnectorError.is(thrown) && thrown.code === 'invalid_input' && requests === 0;
      if (connection?.id && !isOurs) await this.#gate.remember(what, failure, connection);
      return { ok: false, failure, requests };
    }
  }
}

const slow = (name: string, sent: boolean): Failure => ({
  code: sent ? 'unknown_outcome' : 'vendor_down',
  message: `${name} did not answer in time.`,
});
