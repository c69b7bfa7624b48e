import type { Emitted, PollTrigger } from '@baton/plugin-sdk';
import type { Failure, Json } from '@baton/process-maps';
import type { MayCall } from '../../../engine/ports.ts';
import { AccountGate, type GatePorts, withKeyLost } from '../../calls/account-gate.ts';
import { failureOf } from '../../calls/failure-of.ts';
import { type CallPorts, openCall } from '../../calls/open-call.ts';
import { CallTimedOut, withinTime } from '../../calls/within-time.ts';
import type { InstalledConnector, PluginHost } from '../../plugin-host.ts';
import type { Poll } from './poll.ts';

export interface LookPorts extends CallPorts, GatePorts {
  host: PluginHost;
}

/** Milliseconds: a connector that names the past is not asked without a pause. */
const shortestWait = 100;

export interface Page {
  events: Emitted[];
  cursor: Json;
  more: boolean;
  /** Milliseconds until the next look, when there is no more. */
  waitMs: number;
}

export type Looked = { ok: true; page: Page } | { ok: false; failure: Failure } | { ok: 'held' };

/** One page of one poll: asks the vendor, changes nothing here. */
export class Lookout {
  readonly #ports: LookPorts;
  readonly #gate: AccountGate;

  constructor(ports: LookPorts) {
    this.#ports = ports;
    this.#gate = new AccountGate(ports);
  }

  async look(poll: Poll, mayCall: () => Promise<MayCall>, signal: AbortSignal): Promise<Looked> {
    const installed = this.#ports.host.find(poll.connector);
    const trigger = installed && pollTrigger(installed, poll.event);
    if (!installed || !trigger) return gone(poll);
    const may = await mayCall();
    if (!may.ok) return { ok: 'held' };
    const wanted = { connector: installed.connector, limit: 'default', workspaceId: poll.workspaceId };
    const entered = await this.#gate.enter(wanted);
    if ('failure' in entered) return { ok: false, failure: entered.failure };
    const { connection } = entered;
    const owner = {
      workspaceId: poll.workspaceId,
      key: `poll:${poll.mapId}:${poll.place}:${poll.turn}`,
      signal,
      mayCall,
    };
    const call = openCall(installed, connection, owner, this.#ports);
    try {
      const asked = { cursor: poll.cursor, params: poll.params };
      const polled = await withinTime(trigger.poll(call.context, asked), call.signal);
      this.#gate.worked(connection);
      return { ok: true, page: { ...plain(polled), waitMs: waitOf(trigger, polled.nextAt) } };
    } catch (thrown) {
      if (call.held()) return { ok: 'held' };
      const { name } = installed.connector;
      const found =
        thrown instanceof CallTimedOut
          ? { code: 'vendor_down' as const, message: `${name} did not answer in time.` }
          : failureOf(thrown, { name, auth: call.context.auth, writesSent: 0, settleMs: 0 });
      const failure = withKeyLost(found, installed.connector, connection);
      await this.#gate.remember(trigger.title, failure, connection);
      // The next look brings the new token.
      if (failure.code === 'auth_expired') await this.#gate.renew(wanted, connection);
      return { ok: false, failure };
    }
  }
}

function pollTrigger({ connector }: InstalledConnector, event: string): PollTrigger | undefined {
  const trigger = Object.hasOwn(connector.triggers, event) ? connector.triggers[event] : undefined;
  return trigger?.kind === 'poll' ? trigger : undefined;
}

const gone = ({ connector, event }: Poll): Looked => ({
  ok: false,
  failure: { code: 'permanent', message: `No installed connector looks for ${connector}.${event}.` },
});

/** Until the moment that the connector names, if that is sooner than usual. */
function waitOf({ everySeconds }: PollTrigger, nextAt: string | undefined): number {
  const usual = everySeconds * 1_000;
  const named = nextAt === undefined ? Number.NaN : Date.parse(nextAt) - Date.now();
  return Number.isNaN(named) ? usual : Math.min(usual, Math.max(shortestWait, named));
}

/** As it will be read again after a restart. */
function plain({ events, cursor, more }: { events: Emitted[]; cursor: unknown; more: boolean }) {
  return { events, cursor: JSON.parse(JSON.stringify(cursor ?? null)) as Json, more };
}
