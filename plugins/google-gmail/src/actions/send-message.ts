import { referenceOf } from '@baton/google-account';
import { z } from '@baton/plugin-sdk';
import { stub } from '../answers.ts';
import { me, openVendor } from '../client.ts';
import { asGmailTakes } from '../compose.ts';
import { action } from '../connection.ts';
import { letterFields, recipients } from '../fields.ts';

/**
 * Gmail has no key for this, replaces the Message-ID that we choose, and cannot search our own header: whether a message
 * was sent cannot be found out for certain, so it is never sent twice without a person's word.
 */
export const sendMessage = action({
  title: 'Send a message',
  description: 'Sends an e-mail from the connected account.',
  input: z.object(letterFields()),
  output: z.object({ id: z.string(), thread: z.string() }),
  example: {
    input: { to: ['rosa.lind@lindcontracting.example'], subject: 'Your request', text: 'We will call you today.' },
    output: { id: '18c1b0000000001', thread: '18c1b0000000001' },
  },
  idempotency: { kind: 'unsafe' },
  sensitive: recipients,
  run: async (context, letter) => {
    const { message, media } = await asGmailTakes(letter, referenceOf(context));
    const vendor = await openVendor(context);
    const sent = await vendor.call(stub, (users) =>
      users.messages.send({ ...me, requestBody: message, ...(media && { media }) }),
    );
    return { id: sent.id, thread: sent.threadId };
  },
});
