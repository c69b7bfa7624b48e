import type { RetryPolicy } from '../pipeline/pipeline.ts';
import { durationMs } from './moment.ts';

/** Six tries over about ten minutes: longer than a vendor's restart, shorter than a person's patience. */
export const DEFAULT_RETRY: RetryPolicy = { attempts: 6, first: 'PT2S', factor: 4, atMost: 'PT5M' };

/** A vendor that asks for more than a day is treated as asking for a day: someone should see it sooner than that. */
const LONGEST_WAIT_MS = 86_400_000;

/**
 * Milliseconds until the next try. Grows by the policy's factor from `first` to `atMost`; never shorter than the vendor
 * asked for; up to a fifth is added, from the key, so that cases that failed together do not come back together.
 */
export function retryDelay(policy: RetryPolicy, attempt: number, key: string, retryAfterMs = 0): number {
  const grown = durationMs(policy.first) * Math.max(1, policy.factor) ** Math.max(0, attempt - 1);
  const backoff = Math.min(grown, durationMs(policy.atMost));
  const asked = Number.isFinite(retryAfterMs) ? Math.min(Math.max(0, retryAfterMs), LONGEST_WAIT_MS) : 0;
  return Math.round(Math.max(backoff, asked) * (1 + spread(`${key}:${attempt}`) / 5));
}

/** A number from 0 to 1 that depends on the text alone (FNV-1a, 32 bit). */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) / 0xffffffff;
}
