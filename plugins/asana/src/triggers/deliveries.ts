import {
  accept,
  ConnectorError,
  hmac,
  type Inbound,
  mustBeJson,
  reject,
  sameText,
  Secret,
  storedSecret,
  type TriggerSecrets,
  type Verdict,
  z,
} from '@baton/plugin-sdk';

/** Name under which the secret that Asana chose is stored. */
export const hookSecret = 'hook_secret';

/**
 * While the hook is being made Asana sends its secret once, and wants it back. Later handshakes must not replace it: whoever
 * knows the address could otherwise choose the key.
 */
export function verify(request: Inbound, secrets: TriggerSecrets): Verdict {
  const stored = storedSecret(secrets, hookSecret);
  const offered = request.headers['x-hook-secret'];
  if (offered !== undefined && offered !== '') {
    if (stored) return sameText(stored.reveal(), offered) ? handshake(offered) : reject('This address has a secret.');
    return { ...handshake(offered), keep: { [hookSecret]: new Secret(offered) } };
  }
  if (!stored) return reject('This address has no stored secret.');
  const expected = hmac(stored, { algorithm: 'sha256', encoding: 'hex', parts: [request.raw] });
  const fits = sameText(expected, request.headers['x-hook-signature']);
  return fits ? accept : reject('The signature does not fit the data.');
}

const handshake = (secret: string) =>
  ({ verdict: 'handshake', status: 200, headers: { 'x-hook-secret': secret }, body: '' }) as const;

const resource = z.object({ gid: z.string().min(1), resource_type: z.string().nullish() });

const happened = z.object({
  action: z.string(),
  created_at: z.iso.datetime(),
  resource: resource.nullish(),
  parent: resource.nullish(),
  user: z.object({ gid: z.string() }).nullish(),
  change: z.object({ field: z.string().nullish() }).nullish(),
});

export type Happened = z.output<typeof happened>;

const delivery = z.object({ events: z.array(happened).default([]) });

/** What a delivery tells; a heartbeat, which Asana sends every eight hours, tells nothing. */
export function readDelivery(request: Inbound): Happened[] {
  const read = delivery.safeParse(mustBeJson(request.raw));
  if (read.success) return read.data.events;
  throw new ConnectorError('invalid_input', 'Expected an Asana delivery with a list of events.');
}

/** One change is told once for every list that the task is in: the same id stays once. */
export function onePerId<One extends { id: string }>(events: One[]): One[] {
  return [...new Map(events.map((event) => [event.id, event])).values()];
}
