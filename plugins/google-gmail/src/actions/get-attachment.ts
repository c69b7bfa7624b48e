import { checkSize } from '@baton/google-account';
import { ConnectorError, z } from '@baton/plugin-sdk';
import { attachmentBody } from '../answers.ts';
import { me, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { messageField } from '../fields.ts';
import { getMessage } from '../get-messages.ts';
import { isAttachment, partsOf } from '../read-message.ts';

/** Google's own ids of attachments change from one reading to the next; the number of the part does not. */
export const getAttachment = action({
  title: 'Read an attachment',
  description: 'The content of an attachment of up to 5 MB.',
  input: z.object({
    message: messageField(),
    part: z
      .string()
      .regex(/^\d+(\.\d+)*$/, 'expected a part as “Read a message” names it')
      .meta({ title: 'Part', description: 'As “Read a message” names it.' }),
  }),
  output: z.object({
    name: z.string(),
    type: z.string(),
    bytes: z.int(),
    content: z.string().meta({ title: 'Content, in base64' }),
  }),
  example: {
    input: { message: '18c1a0000000001', part: '1' },
    output: { name: 'invoice.txt', type: 'text/plain', bytes: 20, content: 'SW52b2ljZSAyMjAxOiAxMDA=' },
  },
  idempotency: { kind: 'read' },
  confidential: ['content'],
  run: async (context, { message, part }) => {
    const vendor = await openVendor(context);
    const { payload } = await getMessage(vendor, message);
    const found = payload && partsOf(payload).find((one) => one.partId === part && isAttachment(one));
    if (!found) throw new ConnectorError('not_found', `The message has no attachment ${part}.`, { field: 'part' });
    const name = found.filename ?? '';
    checkSize(found.body?.size ?? 0, name);
    const id = found.body?.attachmentId;
    const data = id
      ? (
          await vendor.call(whole(found.body?.size), (users) =>
            users.messages.attachments.get({ ...me, messageId: message, id }),
          )
        ).data
      : (found.body?.data ?? '');
    const content = Buffer.from(data, 'base64url');
    return { name, type: found.mimeType ?? '', bytes: content.length, content: content.toString('base64') };
  },
});

/** Google says how long it is: half a file is not taken for it. */
const whole = (size: number | null | undefined) =>
  attachmentBody.refine(({ data }) => size == null || Buffer.from(data, 'base64url').length === size);
