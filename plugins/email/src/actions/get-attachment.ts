import { ConnectorError, z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { fetchMail, uidOf } from '../mailbox/fetch-mail.ts';
import { folderField, messageField } from '../mailbox/fields.ts';
import { inFolder } from '../mailbox/open-mailbox.ts';
import { bytesOf } from '../mailbox/read-mail.ts';

/** Bytes. */
const largest = 5_000_000;

export const getAttachment = action({
  title: 'Read an attachment',
  description: 'The content of an attachment of up to 5 MB.',
  input: z.object({
    folder: folderField(),
    message: messageField(),
    part: z
      .string()
      .regex(/^[1-9]\d{0,2}$/, 'expected a part as “Read a message” names it')
      .meta({ title: 'Part', description: 'As “Read a message” names it.' }),
  }),
  output: z.object({
    name: z.string(),
    type: z.string(),
    bytes: z.int(),
    content: z.string().meta({ title: 'Content, in base64' }),
  }),
  example: {
    input: { message: '1700000000-1', part: '1' },
    output: { name: 'invoice.txt', type: 'text/plain', bytes: 18, content: 'SW52b2ljZSAyMjAxOiAxMDA=' },
  },
  idempotency: { kind: 'read' },
  confidential: ['content'],
  run: (context, { folder: path, message, part }) =>
    inFolder(context, { path }, async (folder) => {
      const found = await fetchMail(folder, await uidOf(folder, message));
      const one = found?.mail.attachments[Number(part) - 1];
      if (!one) throw new ConnectorError('not_found', `The message has no attachment ${part}.`, { field: 'part' });
      const content = bytesOf(one);
      // The last part of a message that was cut may be cut itself.
      const isCut = found.read.whole === false && Number(part) === found.mail.attachments.length;
      if (isCut || content.length > largest) {
        const what =
          'The attachment is larger than 5 MB, or stands too far back in a long message. Open it in the mailbox.';
        throw new ConnectorError('invalid_input', what, { field: 'part' });
      }
      const name = one.filename ?? '';
      return { name, type: one.mimeType, bytes: content.length, content: content.toString('base64') };
    }),
});
