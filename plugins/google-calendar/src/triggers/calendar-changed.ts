import {
  accept,
  ConnectorError,
  type Inbound,
  reject,
  sameText,
  storedSecret,
  type TriggerSecrets,
  type Verdict,
  z,
} from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { closeChannel, openChannel, renewChannel, tokenName } from './channels.ts';
import { params } from './sync-events.ts';

/** Google signs nothing: its notices carry the token that we gave, and no body. What changed has to be asked for. */
export const calendarChanged = webhook({
  title: 'Calendar changed',
  description:
    'Google tells at once that something in a calendar changed, but not what. Find the events in the next step.',
  params,
  output: z.object({ calendar: z.string(), at: z.iso.datetime() }),
  sample: { calendar: 'primary', at: '2026-11-21T10:02:00.000Z' },
  scope: 'connection',
  secrets: [tokenName],
  signsTime: false,
  verify,
  parse: (request) => {
    const { headers } = request;
    const [channel, message] = [headers['x-goog-channel-id'], headers['x-goog-message-number']];
    if (!channel || !message) throw new ConnectorError('invalid_input', 'Expected a notice of Google Calendar.');
    const at = request.receivedAt.toISOString();
    return [{ id: `${channel}:${message}`, at, data: { calendar: calendarIn(headers['x-goog-resource-uri']), at } }];
  },
  subscribe: (context, { url, params: { calendar } }) => openChannel(context, { url, calendar }),
  renew: renewChannel,
  unsubscribe: closeChannel,
});

function verify(request: Inbound, secrets: TriggerSecrets): Verdict {
  const token = storedSecret(secrets, tokenName);
  if (!token) return reject('This address has no stored token.');
  if (!sameText(token.reveal(), request.headers['x-goog-channel-token'])) return reject('The token is not ours.');
  if (request.raw.length > 0) return reject('Notices of Google Calendar have no body.', 400);
  const isFirst = request.headers['x-goog-resource-state'] === 'sync';
  return isFirst ? { verdict: 'handshake', status: 200, headers: {}, body: '' } : accept;
}

/** `https://www.googleapis.com/calendar/v3/calendars/primary/events?alt=json` */
function calendarIn(address: string | undefined): string {
  const found = /\/calendars\/([^/?]+)\/events/.exec(address ?? '')?.[1];
  return found === undefined ? '' : decodeURIComponent(found);
}
