import {
  accept,
  ConnectorError,
  hmac,
  type Inbound,
  jsonIn,
  reject,
  sameText,
  storedSecret,
  type TriggerSecrets,
  type Verdict,
  z,
} from '@baton/plugin-sdk';

/** Name under which the secret of a webhook is stored. */
export const hookSecret = 'hook_secret';

export function verify(request: Inbound, secrets: TriggerSecrets): Verdict {
  const secret = storedSecret(secrets, hookSecret);
  if (!secret) return reject('This address has no stored secret.');
  const expected = `sha256=${hmac(secret, { algorithm: 'sha256', encoding: 'hex', parts: [request.raw] })}`;
  const fits = sameText(expected, request.headers['x-hub-signature']);
  return fits ? accept : reject('The signature does not fit the data.');
}

const delivery = z.object({
  webhookEvent: z.string(),
  /** Milliseconds since 1970. */
  timestamp: z.number(),
  issue: z.object({
    id: z.string(),
    key: z.string(),
    fields: z.object({ summary: z.string().nullish(), status: z.object({ name: z.string() }).nullish() }).nullish(),
  }),
  user: z.object({ displayName: z.string().nullish() }).nullish(),
  comment: z
    .object({ id: z.string(), author: z.object({ displayName: z.string().nullish() }).nullish(), body: z.unknown() })
    .nullish(),
});

export function readDelivery(request: Inbound): z.output<typeof delivery> {
  const read = delivery.safeParse(jsonIn(request.raw));
  if (read.success) return read.data;
  throw new ConnectorError('invalid_input', 'Expected a delivery of Jira about an issue.');
}
