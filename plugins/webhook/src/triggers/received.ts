import { createHash } from 'node:crypto';
import {
  accept,
  hmac,
  type Inbound,
  isFresh,
  reject,
  sameText,
  storedSecret,
  type TriggerSecrets,
  type Verdict,
  z,
} from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { readObject } from '../read-object.ts';

/**
 * Signed: `X-Baton-Timestamp` (seconds since 1970) and `X-Baton-Signature: v1=<hex HMAC-SHA256 of "timestamp.body">`.
 * A source made for senders that cannot sign holds the secret `path_only` instead: the unguessable address is the proof.
 */
export const received = webhook({
  title: 'Data received',
  description: 'Somebody sends JSON to the address of this map.',
  params: z.object({ path: z.string().default('').meta({ title: 'Name of the address' }) }),
  output: z.looseObject({}),
  open: true,
  sample: { id: 'M-1042', text: 'Where is my order?', email: 'rosa.lind@example.com' },
  scope: 'connection',
  secrets: ['signing', 'path_only'],
  signsTime: true,
  verify: verifySignature,
  parse: (request) => {
    const data = readObject(request.raw);
    return [{ id: deliveryId(request), at: request.receivedAt.toISOString(), data }];
  },
});

function verifySignature(request: Inbound, secrets: TriggerSecrets): Verdict {
  const signing = storedSecret(secrets, 'signing');
  if (!signing) return storedSecret(secrets, 'path_only') ? accept : reject('This address has no stored secret.');
  const timestamp = request.headers['x-baton-timestamp'];
  const signature = request.headers['x-baton-signature'];
  if (!timestamp || !signature) return reject('Expected the headers X-Baton-Timestamp and X-Baton-Signature.');
  const expected = hmac(signing, { algorithm: 'sha256', encoding: 'hex', parts: [`${timestamp}.`, request.raw] });
  if (!sameText(`v1=${expected}`, signature)) return reject('The signature does not fit the data.');
  const signedMs = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) * 1000 : Number.NaN;
  if (!isFresh(signedMs, request)) return reject('The signature is more than five minutes old, or from the future.');
  return accept;
}

/** Senders may name a delivery; otherwise the same bytes are the same delivery. */
function deliveryId(request: Inbound): string {
  const named = request.headers['idempotency-key'] ?? request.headers['x-request-id'];
  return named ?? createHash('sha256').update(request.raw).digest('hex');
}
