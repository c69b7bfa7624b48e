import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { messageField } from '../fields.ts';
import { getMessage as get } from '../get-messages.ts';
import { exampleWhole, readWhole, wholeMessage } from '../read-message.ts';

export const getMessage = action({
  title: 'Read a message',
  description: 'Sender, recipients, text and the names of the attachments.',
  input: z.object({ message: messageField() }),
  output: wholeMessage,
  example: { input: { message: '18c1a0000000001' }, output: exampleWhole },
  idempotency: { kind: 'read' },
  confidential: ['text', 'subject', 'snippet', 'from'],
  run: async (context, { message }) => readWhole(await get(await openVendor(context), message)),
});
