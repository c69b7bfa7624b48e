import { z } from '@baton/plugin-sdk';
import { stub } from '../answers.ts';
import { me, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { messageField } from '../fields.ts';

export const trashMessage = action({
  title: 'Put a message into the trash',
  description: 'Gmail empties the trash after 30 days. Undone before, the message is back.',
  input: z.object({ message: messageField() }),
  output: z.object({ message: z.string() }),
  example: { input: { message: '18c1a0000000005' }, output: { message: '18c1a0000000005' } },
  sensitive: ['message'],
  idempotency: { kind: 'natural' },
  run: async (context, { message: id }) => {
    const vendor = await openVendor(context);
    await vendor.call(stub, (users) => users.messages.trash({ ...me, id }));
    return { message: id };
  },
  undo: async (context, { output }) => {
    const vendor = await openVendor(context);
    await vendor.call(stub, (users) => users.messages.untrash({ ...me, id: output.message }));
  },
});
