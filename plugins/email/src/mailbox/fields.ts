import { z } from '@baton/plugin-sdk';

const folderName = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(300)
    .regex(/^[^\p{Cc}]*$/u, 'expected the name of a folder');

export const folderField = (title = 'Folder') =>
  folderName().default('INBOX').meta({ title, 'x-options': 'folders', 'x-depends-on': [] });

export const targetField = () => folderName().meta({ title: 'To folder', 'x-options': 'folders', 'x-depends-on': [] });

export const messageField = () =>
  z
    .string()
    .regex(/^\d{1,10}-\d{1,10}$/, 'expected the id of a message as a trigger or a search gives it')
    .meta({ title: 'Message' });

/** What a search compares. A line break would end the command. */
export const wordsField = (title: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}]*$/u, 'expected words without line breaks')
    .optional()
    .meta({ title });

export const dayField = (title: string, description: string) => z.iso.date().optional().meta({ title, description });
