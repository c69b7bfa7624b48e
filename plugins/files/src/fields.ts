import { z } from '@baton/plugin-sdk';

/** Whether a name may be is the host's to say; this only says what people should write. */
export const fileField = (label = 'File') =>
  z
    .string()
    .trim()
    .min(1)
    .max(400)
    .meta({ title: label, description: 'In the company’s folder, for example invoices/november.csv.' });

export const cell = z.union([z.string().max(32_000), z.number(), z.boolean(), z.null()]);

export type Cell = z.output<typeof cell>;

export const rowValues = z.record(z.string(), cell);

export type Row = z.output<typeof rowValues>;

export const tableFields = {
  sheet: z
    .string()
    .trim()
    .max(100)
    .optional()
    .meta({ title: 'Sheet', description: 'Only Excel; left out: the first.' }),
  header_row: z.int().min(1).max(1_000).default(1).meta({ title: 'Row with the headings' }),
  delimiter: z
    .enum(['auto', ',', ';', 'tab', '|'])
    .default('auto')
    .meta({ title: 'Between the columns', description: 'Only CSV.' }),
  encoding: z
    .enum(['utf-8', 'windows-1252', 'utf-16le'])
    .default('utf-8')
    .meta({ title: 'Letters', description: 'Only CSV.' }),
};

const asked = z.object(tableFields);

export type TableFields = z.output<typeof asked>;
