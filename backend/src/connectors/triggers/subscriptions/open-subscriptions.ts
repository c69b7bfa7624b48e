import type pg from 'pg';
import type { CallPorts } from '../../calls/open-call.ts';
import type { GatePorts } from '../../calls/account-gate.ts';
import type { PluginHost } from '../../plugin-host.ts';
import type { Vault } from '../../vault/vault.ts';
import { endNow } from './run-subscription.ts';
import { SubscriptionHost, type SubscriptionPace, usualPace } from './subscription-host.ts';
import { type ManagedTrigger, SubscriptionStore } from './subscription-store.ts';
import { PluginVendorSide, type VendorSidePorts } from './vendor-side.ts';

export interface OpenSubscriptions extends CallPorts, GatePorts {
  pool: pg.Pool;
  vault: Vault;
  host: PluginHost;
  /** Where vendors reach Baton. */
  publicUrl: string;
  /** For tests: addresses without TLS. */
  insecure: boolean;
}

export interface Subscriptions {
  /** Takes away at once what a connector's vendor was asked to tell, while the account is still there. */
  endAll(workspaceId: string, connector: string, mayCall: VendorSidePorts['mayCall']): Promise<void>;
  /** Keeps them in line with the published maps, once it is started. */
  host(worker: {
    mayCall: VendorSidePorts['mayCall'];
    onProblem: (problem: unknown) => void;
    pace?: SubscriptionPace;
  }): SubscriptionHost;
}

/** Milliseconds for everything that a disconnected account leaves behind. */
const endsWithin = 60_000;

/** What vendors are asked to tell published maps. */
export function openSubscriptions(ports: OpenSubscriptions): Subscriptions {
  const { pool, vault, host, publicUrl, insecure } = ports;
  const store = new SubscriptionStore(pool, vault);
  return {
    async endAll(workspaceId, connector, mayCall) {
      const signal = AbortSignal.timeout(endsWithin);
      const vendor = new PluginVendorSide({ ...ports, mayCall, signal });
      const ending = await store.endAll(workspaceId, connector, endsWithin);
      await Promise.all(ending.map((each) => endNow(each, { store, vendor })));
    },
    host({ mayCall, onProblem, pace = usualPace }) {
      const { signal } = new AbortController();
      const vendor = new PluginVendorSide({ ...ports, mayCall, signal });
      // A vendor delivers to nothing else; until Baton has such an address, nothing is asked for.
      const triggers = insecure || publicUrl.startsWith('https:') ? () => managedTriggers(host) : () => [];
      const running = new SubscriptionHost(
        { store, vendor, publicUrl, triggers, onProblem, now: () => new Date() },
        pace,
      );
      return running;
    },
  };
}

const managedTriggers = (host: PluginHost): ManagedTrigger[] =>
  host
    .list()
    .flatMap(({ connector }) =>
      Object.entries(connector.triggers).flatMap(([event, trigger]) =>
        trigger.kind === 'webhook' && trigger.scope === 'connection' && trigger.subscribe
          ? [{ connector: connector.id, event }]
          : [],
      ),
    );
