import { randomBytes, randomUUID } from 'node:crypto';
import { ConnectorError, Secret, type Subscription, z } from '@baton/plugin-sdk';
import { channel } from '../answers.ts';
import { type Context, openVendor } from '../client.ts';

/** Name under which the token of a channel is stored. */
export const tokenName = 'channel_token';

/** All that it takes to end a channel, or to open the next one. */
const kept = z.object({ id: z.string(), resource: z.string(), calendar: z.string(), url: z.string() });

type Kept = z.output<typeof kept>;

/** Google ends a channel after a week; without this it would be a day sooner or later as it likes. Seconds. */
const lifetime = 7 * 24 * 3_600;

export async function openChannel(
  context: Context,
  { url, calendar }: { url: string; calendar: string },
): Promise<Subscription> {
  const vendor = await openVendor(context);
  const token = randomBytes(32).toString('base64url');
  const requestBody = { id: randomUUID(), type: 'web_hook', address: url, token, params: { ttl: String(lifetime) } };
  const opened = await vendor.call(channel, (api) => api.events.watch({ calendarId: calendar, requestBody }));
  const ref = { id: opened.id, resource: opened.resourceId, calendar, url } satisfies Kept;
  return {
    ref: Buffer.from(JSON.stringify(ref)).toString('base64url'),
    ...(opened.expiration && { expiresAt: new Date(Number(opened.expiration)).toISOString() }),
    secrets: { [tokenName]: new Secret(token) },
  };
}

/** A channel cannot be prolonged: the next one is opened, with a token of its own, before the old one is closed. */
export async function renewChannel(context: Context, ref: string): Promise<Subscription> {
  const { url, calendar } = readRef(ref);
  const next = await openChannel(context, { url, calendar });
  await closeChannel(context, ref);
  return next;
}

/** A channel that has ended by itself is closed, too. */
export async function closeChannel(context: Context, ref: string): Promise<void> {
  const { id, resource } = readRef(ref);
  const vendor = await openVendor(context);
  await vendor.done((api) => api.channels.stop({ requestBody: { id, resourceId: resource } }), 'notFound');
}

function readRef(ref: string): Kept {
  const read = kept.safeParse(parse(Buffer.from(ref, 'base64url').toString()));
  if (read.success) return read.data;
  throw new ConnectorError(
    'permanent',
    'The stored channel of Google Calendar cannot be read. Switch the trigger off and on.',
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
