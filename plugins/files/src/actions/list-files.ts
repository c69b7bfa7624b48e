import { z } from '@baton/plugin-sdk';
import { action, folderOf } from '../connection.ts';

export const file = z.object({ file: z.string(), bytes: z.int(), changed_at: z.iso.datetime() });

export const listFiles = action({
  title: 'List files',
  description: 'Files directly in a folder of the company’s folder, by name.',
  input: z.object({
    folder: z
      .string()
      .trim()
      .max(400)
      .default('')
      .meta({ title: 'Folder', description: 'Left out: the company’s folder itself.' }),
    ending: z
      .string()
      .regex(/^\.?[A-Za-z0-9]{1,10}$/)
      .optional()
      .meta({ title: 'Only files that end in' }),
    most: z.int().min(1).max(2_000).default(200).meta({ title: 'At most' }),
  }),
  output: z.object({ files: z.array(file), count: z.int(), more: z.boolean() }),
  example: {
    input: { ending: 'csv' },
    output: {
      files: [{ file: 'customers.csv', bytes: 512, changed_at: '2026-09-01T08:00:00.000Z' }],
      count: 1,
      more: false,
    },
  },
  idempotency: { kind: 'read' },
  run: async (context, { folder, ending, most }) => {
    const end = ending && `.${ending.replace(/^\./, '').toLowerCase()}`;
    const all = (await folderOf(context).list(folder)).filter(({ name }) => !end || name.toLowerCase().endsWith(end));
    const files = all
      .slice(0, most)
      .map(({ name, bytes, changedAt }) => ({ file: name, bytes, changed_at: changedAt }));
    return { files, count: files.length, more: all.length > most };
  },
});
