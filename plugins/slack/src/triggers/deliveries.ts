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

/** Name under which the signing secret of the Slack app is stored. */
export const signingSecret = 'signing_secret';

/**
 * Signed are the moment and the bytes. Slack asks once whether the address is ours, and wants its challenge back. It also tells
 * of every button that is pressed, although ours only open a page: that wants a 200, and means nothing more.
 */
export function verify(request: Inbound, secrets: TriggerSecrets): Verdict {
  const secret = storedSecret(secrets, signingSecret);
  if (!secret) return reject('This address has no stored signing secret.');
  const moment = request.headers['x-slack-request-timestamp'] ?? '';
  const isRecent = /^\d{1,12}$/.test(moment) && isFresh(Number(moment) * 1_000, request);
  if (!isRecent) return reject('The delivery is not from the last five minutes.');
  const signed = hmac(secret, { algorithm: 'sha256', encoding: 'hex', parts: [`v0:${moment}:`, request.raw] });
  const fits = sameText(`v0=${signed}`, request.headers['x-slack-signature']);
  if (!fits) return reject('The signature does not fit the data.');
  return afterSignature(request);
}

function afterSignature(request: Inbound): Verdict {
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return answered('');
  const question = verification.safeParse(jsonIn(request.raw));
  return question.success ? answered(question.data.challenge) : accept;
}

const answered = (body: string) =>
  ({ verdict: 'handshake', status: 200, headers: { 'content-type': 'text/plain' }, body }) as const;

const verification = z.object({ type: z.literal('url_verification'), challenge: z.string().regex(/^[\w.-]{1,200}$/) });

const delivery = z.object({
  type: z.string(),
  team_id: z.string().min(1).optional(),
  api_app_id: z.string().optional(),
  event_id: z.string().min(1).optional(),
  event_time: z.int().optional(),
  authorizations: z.array(z.object({ user_id: z.string(), is_bot: z.boolean().nullish() })).optional(),
  event: z.looseObject({ type: z.string() }).optional(),
});

/** One thing that Slack tells, and who we are there. */
export interface Told {
  team: string;
  id: string;
  /** ISO 8601. */
  at: string;
  event: { type: string } & Record<string, unknown>;
  app: string | undefined;
  /** Users that the app itself is. */
  own: ReadonlySet<string>;
}

/** What a delivery tells of one kind; undefined when it is about something else. */
export function readDelivery(request: Inbound, kind: string): Told | undefined {
  const read = delivery.safeParse(jsonIn(request.raw));
  if (!read.success) throw new ConnectorError('invalid_input', 'Expected a delivery of Slack’s Events API.');
  const { type, team_id, api_app_id, event_id, event_time, authorizations = [], event } = read.data;
  if (type !== 'event_callback' || event?.type !== kind) return undefined;
  if (!team_id || !event_id || event_time === undefined) {
    throw new ConnectorError('invalid_input', 'Expected a delivery with team_id, event_id and event_time.');
  }
  const own = new Set(authorizations.filter(({ is_bot }) => is_bot === true).map(({ user_id }) => user_id));
  return { team: team_id, id: event_id, at: new Date(event_time * 1_000).toISOString(), event, app: api_app_id, own };
}

/** Slack delivers again what it got no answer for, with the same id. */
export const emitted = <Data>({ id, at, team }: Told, data: Data): Emitted<Data>[] => [{ id, at, account: team, data }];
