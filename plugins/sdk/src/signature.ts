import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secret } from './secret.ts';
import type { Inbound, TriggerSecrets, Verdict } from './trigger.ts';

export const accept: Verdict = { verdict: 'accept' };

export const reject = (reason: string, status: 400 | 401 = 401): Verdict => ({ verdict: 'reject', status, reason });

export interface HmacScheme {
  algorithm: 'sha1' | 'sha256';
  encoding: 'hex' | 'base64';
  /** What is signed, in order; the raw body must be among it. */
  parts: readonly (string | Uint8Array)[];
}

/** Signature of `parts` with a stored secret. */
export function hmac(secret: Secret, { algorithm, encoding, parts }: HmacScheme): string {
  const mac = createHmac(algorithm, secret.reveal());
  for (const part of parts) mac.update(part);
  return mac.digest(encoding);
}

/** Constant-time comparison; an absent value is never the same. */
export function sameText(expected: string, given: string | undefined): boolean {
  const left = Buffer.from(expected);
  const right = Buffer.from(given ?? '');
  return left.length > 0 && left.length === right.length && timingSafeEqual(left, right);
}

/** True when a signed moment (milliseconds since 1970) lies within the window around the arrival. NaN is never fresh. */
export const isFresh = (signedMs: number, request: Inbound, windowSeconds = 300): boolean =>
  Math.abs(request.receivedAt.getTime() - signedMs) <= windowSeconds * 1000;

/** The named secret if it is stored and not empty. Nobody may sign with an empty key. */
export function storedSecret(secrets: TriggerSecrets, name: string): Secret | undefined {
  const secret = Object.hasOwn(secrets, name) ? secrets[name] : undefined;
  return secret !== undefined && secret.reveal() !== '' ? secret : undefined;
}
