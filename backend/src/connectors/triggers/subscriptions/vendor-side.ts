import { Secret, type Subscription, type WebhookTrigger } from '@baton/plugin-sdk';
import type { MayCall } from '../../../engine/ports.ts';
import { AccountGate, type GatePorts, withKeyLost } from '../../calls/account-gate.ts';
import { failureOf } from '../../calls/failure-of.ts';
import { type CallPorts, openCall, type OpenCall } from '../../calls/open-call.ts';
import { CallTimedOut, withinTime } from '../../calls/within-time.ts';
import type { InstalledConnector, PluginHost } from '../../plugin-host.ts';
import { newSecret } from '../../../sessions/one-time-secret.ts';
import type { Asked, Made, MapSubscription } from './subscription.ts';
import type { VendorSide } from './run-subscription.ts';

export interface VendorSidePorts extends CallPorts, GatePorts {
  host: PluginHost;
  mayCall: (site: { workspaceId: string; mapId: string; connector: string }) => Promise<MayCall>;
  signal: AbortSignal;
}

/** Subscriptions through the plugins' own code, each call guarded like any other. */
export class PluginVendorSide implements VendorSide {
  readonly #ports: VendorSidePorts;
  readonly #gate: AccountGate;

  constructor(ports: VendorSidePorts) {
    this.#ports = ports;
    this.#gate = new AccountGate(ports);
  }

  subscribe(subscription: MapSubscription, url: string): Promise<Asked<Made>> {
    return this.#call(subscription, async (trigger, { context }) => {
      const given = { url, secret: new Secret(newSecret()), params: subscription.params };
      return madeOf(await trigger.subscribe!(context, given));
    });
  }

  async renew(subscription: MapSubscription): Promise<Asked<Made> | undefined> {
    if (!this.#triggerOf(subscription)?.trigger.renew) return undefined;
    return this.#call(subscription, async (trigger, { context }) =>
      madeOf(await trigger.renew!(context, subscription.ref!)),
    );
  }

  unsubscribe(subscription: MapSubscription): Promise<Asked<void>> {
    return this.#call(subscription, async (trigger, { context }) => {
      // What cannot be taken away ends by itself at the vendor once its address is closed.
      await trigger.unsubscribe?.(context, subscription.ref!);
    });
  }

  async #call<Result>(
    subscription: MapSubscription,
    ask: (trigger: WebhookTrigger, call: OpenCall) => Promise<Result>,
  ): Promise<Asked<Result>> {
    const { workspaceId, mapId, connector, id, turn } = subscription;
    const found = this.#triggerOf(subscription);
    if (!found) return refused(`No installed connector tells ${connector}.${subscription.event}.`);
    const mayCall = () => this.#ports.mayCall({ workspaceId, mapId, connector });
    if (!(await mayCall()).ok) return { ok: 'held' };
    const { installed, trigger } = found;
    const { name } = installed.connector;
    const wanted = { connector: installed.connector, limit: 'default', workspaceId };
    const entered = await this.#gate.enter(wanted);
    if ('failure' in entered) return { ok: false, failure: entered.failure };
    const { connection } = entered;
    if (connection?.mode !== 'live') return refused(`${name} has no account connected any more.`);
    const owner = { workspaceId, key: `subscription:${id}:${turn}`, signal: this.#ports.signal, mayCall };
    const call = openCall(installed, connection, owner, this.#ports);
    try {
      const result = await withinTime(ask(trigger, call), call.signal);
      this.#gate.worked(connection);
      return { ok: true, result };
    } catch (thrown) {
      if (call.held() && call.counts.writes === 0) return { ok: 'held' };
      const about = { name, auth: call.context.auth, writesSent: call.counts.writes, settleMs: 0 };
      const failure = withKeyLost(
        thrown instanceof CallTimedOut ? slow(name) : failureOf(thrown, about),
        installed.connector,
        connection,
      );
      await this.#gate.remember(trigger.title, failure, connection);
      // The next attempt brings the new token.
      if (failure.code === 'auth_expired') await this.#gate.renew(wanted, connection);
      return { ok: false, failure };
    }
  }

  #triggerOf({ connector, event }: MapSubscription) {
    const installed: InstalledConnector | undefined = this.#ports.host.find(connector);
    const triggers = installed?.connector.triggers ?? {};
    const trigger = Object.hasOwn(triggers, event) ? triggers[event] : undefined;
    return installed && trigger?.kind === 'webhook' ? { installed, trigger } : undefined;
  }
}

const refused = (message: string) => ({ ok: false as const, failure: { code: 'permanent' as const, message } });

const slow = (name: string) => ({ code: 'unknown_outcome' as const, message: `${name} did not answer in time.` });

function madeOf({ ref, expiresAt, secrets = {} }: Subscription): Made {
  const plain = Object.entries(secrets).map(([name, secret]) => [name, secret.reveal()]);
  return { ref, expiresAt: expiresAt ? new Date(expiresAt) : undefined, secrets: Object.fromEntries(plain) };
}
