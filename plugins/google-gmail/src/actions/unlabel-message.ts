import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { labelName, messageField } from '../fields.ts';
import { labelNamed, relabel } from '../labels.ts';

export const unlabelMessage = action({
  title: 'Take a label off a message',
  description: 'A label that is not there is not an error.',
  input: z.object({ message: messageField(), label: labelName() }),
  output: z.object({ message: z.string() }),
  example: { input: { message: '18c1a0000000002', label: 'Billing' }, output: { message: '18c1a0000000002' } },
  idempotency: { kind: 'natural' },
  run: async (context, { message, label }) => {
    const vendor = await openVendor(context);
    const known = await labelNamed(vendor, label);
    if (known !== undefined) await relabel(context, message, { removeLabelIds: [known] }, vendor);
    return { message };
  },
});
