import {
  accept,
  ConnectorError,
  type Emitted,
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

/** Name under which the webhook key of the Xero app is stored. */
export const webhookKey = 'webhook_key';

/**
 * Xero first asks whether we mean it: several deliveries without events, some signed wrongly. The right ones want 200 with
 * nothing in it, the wrong ones 401, within five seconds.
 */
export function verify(request: Inbound, secrets: TriggerSecrets): Verdict {
  const key = storedSecret(secrets, webhookKey);
  if (!key) return reject('This address has no stored webhook key.');
  const expected = hmac(key, { algorithm: 'sha256', encoding: 'base64', parts: [request.raw] });
  if (!sameText(expected, request.headers['x-xero-signature'])) return reject('The signature does not fit the data.');
  const read = delivery.safeParse(jsonIn(request.raw));
  const isQuestion = read.success && read.data.events.length === 0;
  return isQuestion ? { verdict: 'handshake', status: 200, headers: {}, body: '' } : accept;
}

const happened = z.object({
  resourceId: z.string().min(1),
  eventDateUtc: z.iso.datetime({ local: true, offset: true }),
  eventType: z.string(),
  eventCategory: z.string(),
  tenantId: z.string().min(1),
});

const delivery = z.object({ events: z.array(happened) });

export const changed = z.object({
  id: z.string(),
  what: z.enum(['added', 'changed']),
  organisation: z.string(),
  at: z.iso.datetime(),
});

/** What a delivery tells about records of one kind: ids only, the map reads the record next. */
export function readDelivery(request: Inbound, category: string): Emitted<z.input<typeof changed>>[] {
  const read = delivery.safeParse(jsonIn(request.raw));
  if (!read.success) throw new ConnectorError('invalid_input', 'Expected a delivery of Xero with a list of events.');
  const events = read.data.events.flatMap((one) => {
    if (one.eventCategory !== category) return [];
    const at = new Date(/(Z|[+-]\d\d:\d\d)$/.test(one.eventDateUtc) ? one.eventDateUtc : `${one.eventDateUtc}Z`);
    const what = one.eventType === 'CREATE' ? ('added' as const) : ('changed' as const);
    const data = { id: one.resourceId, what, organisation: one.tenantId, at: at.toISOString() };
    return [{ id: `${one.tenantId}:${one.resourceId}:${what}:${data.at}`, at: data.at, account: one.tenantId, data }];
  });
  return [...new Map(events.map((event) => [event.id, event])).values()];
}
