import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { fetchMail, search } from '../mailbox/fetch-mail.ts';
import { dayField, folderField, wordsField } from '../mailbox/fields.ts';
import { inFolder } from '../mailbox/open-mailbox.ts';
import { exampleMail, wholeMail } from '../mailbox/read-mail.ts';

export const findMail = action({
  title: 'Find messages',
  description: 'Messages of a folder that fit everything that is given, the latest first.',
  input: z.object({
    folder: folderField(),
    from: wordsField('From'),
    subject: wordsField('Words in the subject'),
    text: wordsField('Words in the text'),
    since: dayField('Arrived since', 'This day or later.'),
    unread: z.boolean().default(false).meta({ title: 'Only unread ones' }),
    // Every message is read whole, so that what is found can be worked with.
    most: z.int().min(1).max(20).default(10).meta({ title: 'At most' }),
  }),
  output: z.object({
    found: z.boolean(),
    messages: z.array(wholeMail),
    more: z.boolean().meta({ title: 'True when there are more than asked for' }),
  }),
  example: {
    input: { from: 'rosa.lind@lindcontracting.example' },
    output: { found: true, messages: [exampleMail], more: false },
  },
  idempotency: { kind: 'read' },
  confidential: ['messages'],
  run: (context, { folder: path, from, subject, text, since, unread, most }) =>
    inFolder(context, { path }, async (folder) => {
      const asked = {
        ...(from && { from }),
        ...(subject && { subject }),
        ...(text && { body: text }),
        ...(since && { since: new Date(since) }),
        ...(unread && { seen: false }),
      };
      const uids = await search(folder, Object.keys(asked).length > 0 ? asked : { all: true });
      const messages = [];
      for (const uid of uids.toReversed().slice(0, most)) {
        const one = await fetchMail(folder, uid);
        if (one) messages.push(one.read);
      }
      return { found: messages.length > 0, messages, more: uids.length > most };
    }),
});
