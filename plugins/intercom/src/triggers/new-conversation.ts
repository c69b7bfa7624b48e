import {
  accept,
  ConnectorError,
  hmac,
  type Inbound,
  mustBeJson,
  reject,
  sameText,
  storedSecret,
  z,
} from '@baton/plugin-sdk';
import { webhook } from '../connection.ts';
import { plainText } from '../note.ts';

const author = z.object({ id: z.string().nullish(), name: z.string().nullish(), email: z.string().nullish() });

const notification = z.object({
  topic: z.string(),
  id: z.string().nullish(),
  app_id: z.string().nullish(),
  created_at: z.number(),
  data: z.object({ item: z.unknown() }),
});

const item = z.object({
  id: z.string().min(1),
  created_at: z.number(),
  source: z.object({ subject: z.string().nullish(), body: z.string().nullish(), author: author.nullish() }),
});

/** Intercom signs with SHA-1 and no moment, so a replay is stopped by de-duplication alone. */
export const newConversation = webhook({
  title: 'New conversation',
  description: 'A customer starts a conversation. Choose the topic conversation.user.created in Intercom.',
  params: z.object({}),
  output: z.object({
    id: z.string(),
    text: z.string(),
    subject: z.string().optional(),
    contact_id: z.string().optional(),
    name: z.string().optional(),
    email: z.string().optional(),
    created_at: z.iso.datetime(),
  }),
  sample: {
    id: '215469',
    text: 'Our excavator hire was charged twice this month.',
    contact_id: '6762f0d51bb69f9f2193bb7f',
    name: 'Rosa Lind',
    email: 'rosa.lind@example.com',
    created_at: '2026-11-20T09:14:00.000Z',
  },
  scope: 'app',
  secrets: ['client_secret'],
  signsTime: false,
  verify: (request, secrets) => {
    const secret = storedSecret(secrets, 'client_secret');
    if (!secret) return reject('This address has no stored client secret.');
    const expected = hmac(secret, { algorithm: 'sha1', encoding: 'hex', parts: [request.raw] });
    const fits = sameText(`sha1=${expected}`, request.headers['x-hub-signature']);
    return fits ? accept : reject('The signature does not fit the data.');
  },
  parse: (request) => {
    const told = readNotification(request);
    if (told.topic !== 'conversation.user.created') return [];
    const { id, created_at, source } = readItem(told.data.item);
    const at = new Date(created_at * 1000).toISOString();
    const sender = source.author;
    const data = {
      id,
      text: plainText(source.body ?? ''),
      created_at: at,
      ...(source.subject && { subject: plainText(source.subject) }),
      ...(sender?.id && { contact_id: sender.id }),
      ...(sender?.name && { name: sender.name }),
      ...(sender?.email && { email: sender.email }),
    };
    return [{ id: `conversation:${id}`, at, data, ...(told.app_id && { account: told.app_id }) }];
  },
});

function readNotification(request: Inbound): z.output<typeof notification> {
  const read = notification.safeParse(mustBeJson(request.raw));
  if (read.success) return read.data;
  throw new ConnectorError('invalid_input', 'Expected an Intercom notification with a topic and data.');
}

function readItem(data: unknown): z.output<typeof item> {
  const read = item.safeParse(data);
  if (read.success) return read.data;
  throw new ConnectorError('invalid_input', 'Expected a conversation with an id and a source in the notification.');
}
