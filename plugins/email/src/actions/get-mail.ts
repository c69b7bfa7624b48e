import { ConnectorError, z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { fetchMail, uidOf } from '../mailbox/fetch-mail.ts';
import { folderField, messageField } from '../mailbox/fields.ts';
import { inFolder } from '../mailbox/open-mailbox.ts';
import { exampleMail, wholeMail } from '../mailbox/read-mail.ts';

export const getMail = action({
  title: 'Read a message',
  description: 'A message with its text and the names of its attachments. It stays unread.',
  input: z.object({ folder: folderField(), message: messageField() }),
  output: wholeMail,
  example: { input: { message: '1700000000-1' }, output: exampleMail },
  idempotency: { kind: 'read' },
  confidential: ['subject', 'text', 'attachments'],
  run: (context, { folder: path, message }) =>
    inFolder(context, { path }, async (folder) => {
      const found = await fetchMail(folder, await uidOf(folder, message));
      if (found) return found.read;
      throw new ConnectorError('not_found', 'The message is no longer in this folder.', { field: 'message' });
    }),
});
