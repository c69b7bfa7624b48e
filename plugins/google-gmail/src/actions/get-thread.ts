import { z } from '@baton/plugin-sdk';
import { thread } from '../answers.ts';
import { me, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { threadField } from '../fields.ts';
import { exampleWhole, readWhole, wholeMessage } from '../read-message.ts';

export const getThread = action({
  title: 'Read a conversation',
  description: 'All messages of a conversation, oldest first.',
  input: z.object({ thread: threadField() }),
  output: z.object({ messages: z.array(wholeMessage), count: z.int() }),
  example: { input: { thread: '18c1a0000000001' }, output: { messages: [exampleWhole], count: 1 } },
  idempotency: { kind: 'read' },
  confidential: ['messages'],
  run: async (context, { thread: id }) => {
    const vendor = await openVendor(context);
    const got = await vendor.call(thread, (users) => users.threads.get({ ...me, id, format: 'full' }));
    const messages = await Promise.all(got.messages.map(readWhole));
    return { messages, count: messages.length };
  },
});
