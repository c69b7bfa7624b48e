import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { labelName, messageField } from '../fields.ts';
import { labelNamed, makeLabel, relabel } from '../labels.ts';

export const labelMessage = action({
  title: 'Label a message',
  description: 'Puts a label on a message; the label is made when it does not exist yet.',
  input: z.object({ message: messageField(), label: labelName() }),
  output: z.object({ message: z.string(), label_id: z.string() }),
  example: {
    input: { message: '18c1a0000000001', label: 'Billing' },
    output: { message: '18c1a0000000001', label_id: 'Label_1' },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { message, label }) => {
    const vendor = await openVendor(context);
    const label_id = (await labelNamed(vendor, label)) ?? (await makeLabel(vendor, label));
    await relabel(context, message, { addLabelIds: [label_id] }, vendor);
    return { message, label_id };
  },
  undo: (context, { output }) => relabel(context, output.message, { removeLabelIds: [output.label_id] }),
});
