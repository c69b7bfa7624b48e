import {
  accept,
  ConnectorError,
  type Emitted,
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

/** Name under which the client secret of the HubSpot app is stored. */
export const clientSecret = 'client_secret';

/**
 * Version 3: method, public address, body and moment are signed. HubSpot signs the address with some escapes undone, so a
 * trigger's address must not have any: ours are letters and digits.
 */
export function verify(request: Inbound, secrets: TriggerSecrets): Verdict {
  const secret = storedSecret(secrets, clientSecret);
  if (!secret) return reject('This address has no stored client secret.');
  const signedAt = request.headers['x-hubspot-request-timestamp'] ?? '';
  const parts = [request.method, request.url, request.raw, signedAt];
  const expected = hmac(secret, { algorithm: 'sha256', encoding: 'base64', parts });
  if (!sameText(expected, request.headers['x-hubspot-signature-v3']))
    return reject('The signature does not fit the data.');
  return /^\d+$/.test(signedAt) && isFresh(Number(signedAt), request) ? accept : reject('The delivery is too old.');
}

const happened = z.object({
  eventId: z.number(),
  subscriptionId: z.number().optional(),
  portalId: z.number(),
  occurredAt: z.number(),
  subscriptionType: z.string(),
  objectId: z.number(),
  objectTypeId: z.string().optional(),
  propertyName: z.string().optional(),
  propertyValue: z.string().nullish(),
});

export type Happened = z.output<typeof happened>;

const deliveries = z.array(happened);

const usual: Record<string, string> = { contact: '0-1', company: '0-2', deal: '0-3', ticket: '0-5' };

/** `deal.creation`, or in the newer form `object.creation` with the type beside it. */
function kindOf({ subscriptionType, objectTypeId }: Happened): { typeId: string; what: string } {
  const [object = '', what = ''] = subscriptionType.split('.');
  return { typeId: object === 'object' ? (objectTypeId ?? '') : (usual[object] ?? object), what };
}

/** What a delivery tells of one thing that happens to one kind of record; the rest belongs to other triggers. */
export function readDelivery<Data>(
  request: Inbound,
  wanted: { typeId: string; what: 'creation' | 'propertyChange' | 'deletion'; property?: string },
  dataOf: (one: Happened, at: string) => Data,
): Emitted<Data>[] {
  const read = deliveries.safeParse(jsonIn(request.raw));
  if (!read.success) throw new ConnectorError('invalid_input', 'Expected a delivery of HubSpot with a list of events.');
  const events = read.data.flatMap((one) => {
    const { typeId, what } = kindOf(one);
    const isWanted = typeId === wanted.typeId && what === wanted.what;
    if (!isWanted || (wanted.property !== undefined && one.propertyName !== wanted.property)) return [];
    const at = new Date(one.occurredAt).toISOString();
    // HubSpot does not promise that its event ids are unique by themselves.
    const id = [one.portalId, one.subscriptionType, one.objectId, one.propertyName ?? '', one.eventId, one.occurredAt];
    return [{ id: id.join(':'), at, account: String(one.portalId), data: dataOf(one, at) }];
  });
  return [...new Map(events.map((event) => [event.id, event])).values()];
}
