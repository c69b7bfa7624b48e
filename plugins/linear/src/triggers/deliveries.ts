import {
  accept,
  ConnectorError,
  hmac,
  type Inbound,
  isFresh,
  jsonIn,
  reject,
  sameText,
  storedSecret,
  type TriggerSecrets,
  type Verdict,
  z,
} from '@baton/plugin-sdk';

/** Name under which the secret of a hook is stored. */
export const signingSecret = 'signing_secret';

/** Seconds that Linear's own moment, which it signs inside the body, may be away. */
const window = 60;

const stamp = z.object({ webhookTimestamp: z.number() });

/** The signature is checked before anything in the body is believed. */
export function verify(request: Inbound, secrets: TriggerSecrets): Verdict {
  const secret = storedSecret(secrets, signingSecret);
  if (!secret) return reject('This address has no stored secret.');
  const expected = hmac(secret, { algorithm: 'sha256', encoding: 'hex', parts: [request.raw] });
  if (!sameText(expected, request.headers['linear-signature'])) return reject('The signature does not fit the data.');
  const signed = stamp.safeParse(jsonIn(request.raw));
  const isNow = signed.success && isFresh(signed.data.webhookTimestamp, request, window);
  return isNow ? accept : reject('The delivery is more than a minute old or early.');
}

const delivery = z.object({
  action: z.string(),
  type: z.string(),
  createdAt: z.iso.datetime(),
  url: z.string().nullish(),
  actor: z.object({ name: z.string().nullish() }).nullish(),
  data: z.looseObject({ id: z.string(), updatedAt: z.string().nullish() }),
});

export function readDelivery(request: Inbound): z.output<typeof delivery> {
  const read = delivery.safeParse(jsonIn(request.raw));
  if (read.success) return read.data;
  throw new ConnectorError('invalid_input', 'Expected a delivery of Linear with an action, a type and data.');
}
