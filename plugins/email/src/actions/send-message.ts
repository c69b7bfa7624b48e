import { createHash } from 'node:crypto';
import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { mailFailure } from '../mail-failure.ts';
import { openTransport } from '../open-transport.ts';

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
  }),
  output: z.object({ message_id: z.string(), to: z.string() }),
  example: {
    input: { to: 'rosa.lind@example.com', subject: 'Your request', text: 'We will call you today.' },
    output: { message_id: '<b1946ac92492d234@example.com>', to: 'rosa.lind@example.com' },
  },
  idempotency: { kind: 'unsafe' },
  sensitive: ['to', 'cc', 'reply_to'],
  run: async (context, { to, cc, reply_to, subject, text }) => {
    const { from, from_name } = context.auth;
    const progress = { messageMayHaveLeft: false };
    const transport = await openTransport(context, progress);
    // Made from the call's key, so that a copy which does get sent again can be recognised by the receiver.
    const digest = createHash('sha256').update(context.key).digest('hex').slice(0, 32);
    const messageId = `<${digest}@${from.split('@')[1]}>`;
    const addresses = {
      from: { name: from_name, address: from },
      to,
      ...(cc && { cc }),
      ...(reply_to && { replyTo: reply_to }),
    };
    try {
      await transport.sendMail({ ...addresses, subject, text, messageId, signal: context.signal });
      return { message_id: messageId, to };
    } catch (thrown) {
      throw mailFailure(thrown, progress);
    } finally {
      transport.close();
    }
  },
});
