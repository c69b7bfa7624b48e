import { ConnectorError, z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { uidOf } from '../mailbox/fetch-mail.ts';
import { folderField, messageField, targetField } from '../mailbox/fields.ts';
import { type Folder, inFolder } from '../mailbox/open-mailbox.ts';

/** Once it is gone it cannot be moved again, so a repeated try after a lost answer does no harm. */
export const moveMail = action({
  title: 'Move a message',
  description: 'Takes a message out of its folder and puts it into another one of the same mailbox.',
  input: z.object({ folder: folderField('From folder'), message: messageField(), to: targetField() }),
  output: z.object({
    to: z.string(),
    moved: z.boolean().meta({ title: 'False when the message was no longer in the folder it was to be taken from' }),
  }),
  example: { input: { message: '1700000000-1', to: 'Done' }, output: { to: 'Done', moved: true } },
  idempotency: { kind: 'natural' },
  run: (context, { folder: path, message, to }) =>
    inFolder(context, { path, change: true }, async (folder) => {
      const uid = await uidOf(folder, message).catch((thrown: unknown) => {
        if (ConnectorError.is(thrown) && thrown.code === 'not_found') return undefined;
        throw thrown;
      });
      if (uid === undefined) return { to, moved: false };
      if (await putInto(folder, String(uid), to)) return { to, moved: true };
      throw new ConnectorError('not_found', `The mailbox has no folder “${to}”, or nothing may be put there.`, {
        field: 'to',
      });
    }),
});

/** False is the client's word for a refusal. */
async function putInto({ client }: Folder, uid: string, to: string): Promise<boolean> {
  if (client.capabilities.has('MOVE')) return Boolean(await client.messageMove(uid, to, { uid: true }));
  // For older servers imapflow 1.0.190 copies and deletes, and deletes also when the copy was refused.
  if (!(await client.messageCopy(uid, to, { uid: true }))) return false;
  return client.messageDelete(uid, { uid: true });
}
