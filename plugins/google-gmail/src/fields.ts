import { contentField, idField, nameField, typeField } from '@baton/google-account';
import { z } from '@baton/plugin-sdk';

export const messageField = () => idField('Message', 'a message');

export const threadField = () => idField('Conversation', 'a conversation');

export const draftField = () => idField('Draft', 'a draft');

/** Labels of people have ids, those of Gmail have names in capitals. */
export const labelChoice = () =>
  z
    .string()
    .regex(/^[\w-]{1,200}$/, 'expected the id of a label')
    .default('INBOX')
    .meta({ title: 'Label', 'x-options': 'labels', 'x-depends-on': [] });

export const labelName = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}]*$/u, 'expected a name without line breaks')
    .meta({ title: 'Label' });

const addresses = (title: string) => z.array(z.email()).max(100).meta({ title });

/** A line break in a subject would begin another header. */
const subject = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(500)
    .regex(/^[^\p{Cc}]*$/u, 'expected a subject without line breaks')
    .meta({ title: 'Subject' });

const attachment = z.object({ name: nameField(), type: typeField(), content: contentField() });

export const textFields = () => ({
  text: z.string().min(1).max(500_000).meta({ title: 'Text' }),
  html: z
    .string()
    .max(1_000_000)
    .optional()
    .meta({ title: 'The same as HTML', description: 'For mail that looks nice.' }),
  attachments: z
    .array(attachment)
    .max(20)
    .default([])
    .meta({ title: 'Attachments', description: 'Together up to 15 MB.' }),
});

export const letterFields = () => ({
  to: addresses('To').min(1),
  cc: addresses('Copy to').default([]),
  bcc: addresses('Hidden copy to').default([]),
  reply_to: z.email().optional().meta({ title: 'Answers go to' }),
  subject: subject(),
  ...textFields(),
});

export const recipients = ['to', 'cc', 'bcc', 'reply_to'] as const;
