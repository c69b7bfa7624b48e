import { z } from '@baton/plugin-sdk';
import { stub } from '../answers.ts';
import { me, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { draftField } from '../fields.ts';

/** A draft that is gone was sent or thrown away; Gmail does not say which. */
export const sendDraft = action({
  title: 'Send a draft',
  description: 'Sends a draft as it is now, to the addresses that stand in it.',
  input: z.object({ draft: draftField() }),
  output: z.object({ id: z.string(), thread: z.string() }),
  example: {
    input: { draft: 'r18c1a0000000001' },
    output: { id: '18c1b0000000003', thread: '18c1b0000000003' },
  },
  sensitive: ['draft'],
  idempotency: { kind: 'unsafe' },
  run: async (context, { draft: id }) => {
    const vendor = await openVendor(context);
    const sent = await vendor.call(stub, (users) => users.drafts.send({ ...me, requestBody: { id } }));
    return { id: sent.id, thread: sent.threadId };
  },
});
