import type { Failure } from '@baton/process-maps';
import type { Asked, Made, MapSubscription, Outcome } from './subscription.ts';
import type { SubscriptionStore } from './subscription-store.ts';

/** The vendor's side; each is one guarded call. */
export interface VendorSide {
  subscribe(subscription: MapSubscription, url: string): Promise<Asked<Made>>;
  /** Undefined: the plugin cannot prolong it. */
  renew(subscription: MapSubscription): Promise<Asked<Made> | undefined>;
  unsubscribe(subscription: MapSubscription): Promise<Asked<void>>;
}

export interface RunPorts {
  store: Pick<SubscriptionStore, 'addressOf' | 'asking' | 'settle'>;
  vendor: VendorSide;
  /** Where vendors reach Baton: `https://baton.example`. */
  publicUrl: string;
  now: () => Date;
}

/** Milliseconds. */
const heldPause = 5_000;
const longestPause = 60 * 60_000;
const mostFailedEnds = 8;

/** One attempt: makes what is wanted, renews what would end, takes away what is not wanted any more. */
export async function runSubscription(subscription: MapSubscription, ports: RunPorts): Promise<void> {
  if (subscription.state === 'wanted') return make(subscription, ports);
  const outcome = subscription.state === 'ready' ? await renew(subscription, ports) : await end(subscription, ports);
  await ports.store.settle(subscription, outcome);
}

async function make(subscription: MapSubscription, { store, vendor, publicUrl, now }: RunPorts): Promise<void> {
  // An earlier attempt broke off: what it may have made delivers to an address that closes now; the next has another.
  if (subscription.asked) {
    await store.settle(subscription, { then: 'left', problem: nobodyKnows });
    return;
  }
  if (!(await store.asking(subscription))) return;
  const asked = await vendor.subscribe(subscription, `${publicUrl}/hooks/${store.addressOf(subscription)}`);
  const outcome = asked.ok === true ? madeOf(asked.result, now()) : failed(subscription, asked);
  const isOurs = await store.settle(subscription, outcome);
  // Unpublished while the vendor was asked: nobody else knows the name that it gave.
  if (!isOurs && asked.ok === true) await vendor.unsubscribe({ ...subscription, ref: asked.result.ref });
}

async function renew(subscription: MapSubscription, { vendor, now }: RunPorts): Promise<Outcome> {
  const asked = await vendor.renew(subscription);
  if (!asked) return { then: 'end' };
  return asked.ok === true ? madeOf(asked.result, now()) : failed(subscription, asked);
}

async function end(subscription: MapSubscription, { vendor }: Pick<RunPorts, 'vendor'>): Promise<Outcome> {
  if (subscription.ref === null) {
    return subscription.asked ? { then: 'left', problem: nobodyKnows } : { then: 'gone' };
  }
  const asked = await vendor.unsubscribe(subscription);
  if (asked.ok === true) return { then: 'gone' };
  if (asked.ok === 'held') return { then: 'again', waitMs: heldPause };
  if (asked.failure.code === 'not_found') return { then: 'gone' };
  if (subscription.failures + 1 < mostFailedEnds && mayPass(asked.failure)) return failed(subscription, asked);
  return { then: 'left', problem: `It could not be taken away: ${asked.failure.message}` };
}

/** Once and at once, with what is known of the account now. */
export async function endNow(subscription: MapSubscription, ports: Pick<RunPorts, 'store' | 'vendor'>): Promise<void> {
  const outcome = await end({ ...subscription, failures: mostFailedEnds }, ports);
  const isOver = outcome.then !== 'again';
  await ports.store.settle(
    subscription,
    isOver ? outcome : { then: 'left', problem: 'It was switched off meanwhile.' },
  );
}

const nobodyKnows = 'Whether the vendor made it is not known. What it sends to this closed address is refused.';

const mayPass = ({ code }: Failure): boolean =>
  ['vendor_down', 'rate_limited', 'unknown_outcome', 'auth_expired', 'internal'].includes(code);

function failed({ failures }: MapSubscription, asked: { ok: false; failure: Failure } | { ok: 'held' }): Outcome {
  if (asked.ok === 'held') return { then: 'again', waitMs: heldPause };
  const { code, message, retryAfterMs } = asked.failure;
  const waitMs = retryAfterMs ?? Math.min(longestPause, 10_000 * 2 ** Math.min(failures, 10));
  return { then: 'again', waitMs, problem: message, unknown: code === 'unknown_outcome' };
}

/** A day before its end, or half-way for what lives shorter than two days. */
function madeOf(made: Made, now: Date): Outcome {
  if (!made.expiresAt) return { then: 'made', made, renewAt: undefined };
  const left = made.expiresAt.getTime() - now.getTime();
  const margin = Math.min(86_400_000, left / 2);
  return { then: 'made', made, renewAt: new Date(made.expiresAt.getTime() - margin) };
}
