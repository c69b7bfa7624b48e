import { ConnectorError, z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { uidOf } from '../mailbox/fetch-mail.ts';
import { folderField, messageField } from '../mailbox/fields.ts';
import { inFolder } from '../mailbox/open-mailbox.ts';

const marks = {
  read: { flag: '\\Seen', set: true },
  unread: { flag: '\\Seen', set: false },
  flagged: { flag: '\\Flagged', set: true },
  unflagged: { flag: '\\Flagged', set: false },
} as const;

type Mark = keyof typeof marks;

export const markMail = action({
  title: 'Mark a message',
  description: 'Marks a message as read or unread, or gives it a flag or takes it away.',
  input: z.object({
    folder: folderField(),
    message: messageField(),
    as: z.enum(Object.keys(marks) as [Mark, ...Mark[]]).meta({ title: 'As' }),
  }),
  output: z.object({ message: z.string(), as: z.string() }),
  example: {
    input: { message: '1700000000-1', as: 'read' },
    output: { message: '1700000000-1', as: 'read' },
  },
  idempotency: { kind: 'natural' },
  run: (context, { folder: path, message, as }) =>
    inFolder(context, { path, change: true }, async (folder) => {
      const uid = String(await uidOf(folder, message));
      const { flag, set } = marks[as];
      const done = set
        ? await folder.client.messageFlagsAdd(uid, [flag], { uid: true })
        : await folder.client.messageFlagsRemove(uid, [flag], { uid: true });
      if (done) return { message, as };
      throw new ConnectorError('permanent', 'The mail server did not let the message be marked.');
    }),
});
