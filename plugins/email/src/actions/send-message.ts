import { createHash } from 'node:crypto';
import { ConnectorError, z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { mailFailure } from '../mail-failure.ts';
import { openTransport } from '../open-transport.ts';

const messageId = z
  .string()
  .trim()
  .regex(/^<[^<>\s]{1,300}>$/, 'expected the id of a message, such as <a1@example.com>');

const attachment = z.object({
  name: z
    .string()
    .trim()
    .regex(/^[^\\/\r\n]{1,200}$/, 'expected the name of a file without folders')
    .meta({ title: 'Name' }),
  content: z
    .string()
    .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'expected base64')
    .meta({ title: 'Content, in base64' }),
});

/** Bytes of all attachments together: most mail servers take no more. */
const largest = 10_000_000;

/** A message that was taken cannot be found again or called back, so it is never sent twice without a person's word. */
export const sendMessage = action({
  title: 'Send an e-mail',
  description: 'Sends a plain text message from the connected address.',
  input: z.object({
    to: z.email().meta({ title: 'To' }),
    cc: z.array(z.email()).max(20).optional().meta({ title: 'Copy to' }),
    reply_to: z.email().optional().meta({ title: 'Answers go to' }),
    subject: z.string().trim().min(1).max(300).meta({ title: 'Subject' }),
    text: z.string().min(1).max(200_000).meta({ title: 'Text' }),
    answers: messageId.optional().meta({ title: 'Id of the message it answers' }),
    thread: z.array(messageId).max(50).optional().meta({ title: 'Ids of the messages before that, oldest first' }),
    attachments: z.array(attachment).max(20).optional().meta({ title: 'Attachments' }),
  }),
  output: z.object({ message_id: z.string(), to: z.string() }),
  example: {
    input: { to: 'rosa.lind@example.com', subject: 'Your request', text: 'We will call you today.' },
    output: { message_id: '<b1946ac92492d234@example.com>', to: 'rosa.lind@example.com' },
  },
  idempotency: { kind: 'unsafe' },
  sensitive: ['to', 'cc', 'reply_to'],
  run: async (context, { to, cc, reply_to, subject, text, answers, thread, attachments }) => {
    const { from, from_name } = context.auth;
    const files = filesOf(attachments ?? []);
    const progress = { messageMayHaveLeft: false };
    const transport = await openTransport(context, progress);
    // Made from the call's key, so that a copy which does get sent again can be recognised by the receiver.
    const digest = createHash('sha256').update(context.key).digest('hex').slice(0, 32);
    const ownId = `<${digest}@${from.split('@')[1]}>`;
    const addresses = {
      from: { name: from_name, address: from },
      to,
      ...(cc && { cc }),
      ...(reply_to && { replyTo: reply_to }),
    };
    // RFC 5322, 3.6.4: the thread so far, and the message that is answered last.
    const references = [...(thread ?? []).filter((one) => one !== answers), ...(answers ? [answers] : [])];
    const place = {
      ...(answers && { inReplyTo: answers }),
      ...(references.length > 0 && { references }),
    };
    try {
      const message = { ...addresses, ...place, subject, text, messageId: ownId, attachments: files };
      await transport.sendMail({ ...message, signal: context.signal });
      return { message_id: ownId, to };
    } catch (thrown) {
      throw mailFailure(thrown, progress);
    } finally {
      transport.close();
    }
  },
});

/** @throws invalid_input when they are too large together */
function filesOf(attachments: readonly { name: string; content: string }[]) {
  const files = attachments.map(({ name, content }) => ({ filename: name, content: Buffer.from(content, 'base64') }));
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  if (bytes <= largest) return files;
  throw new ConnectorError('invalid_input', 'The attachments are larger than 10 MB together. Send a link instead.', {
    field: 'attachments',
  });
}
