import { z } from '@baton/plugin-sdk';

/** The id of a table, or its address in the browser, of which the id is taken. */
export const spreadsheetField = () =>
  z
    .string()
    .trim()
    .transform(
      (given) => /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(given)?.[1] ?? given,
    )
    .refine((id) => /^[\w-]{1,200}$/.test(id), 'expected the address or the id of a table in Google Sheets')
    .meta({ title: 'Spreadsheet', description: 'Its address in the browser, or its id.' });

export const tabField = () =>
  z
    .string()
    .min(1)
    .max(100)
    .meta({ title: 'Tab', 'x-options': 'tabs', 'x-depends-on': ['spreadsheet'] });

export const columnField = (label: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(500)
    .meta({ title: label, 'x-options': 'columns', 'x-depends-on': ['spreadsheet', 'tab'] });

/** A table inside a tab: its headings stand in one row, its rows below. */
export const tableFields = () => ({
  spreadsheet: spreadsheetField(),
  tab: tabField(),
  header_row: z.int().min(1).max(1_000).default(1).meta({ title: 'Row with the headings' }),
});

export const cell = z.union([z.string().max(50_000), z.number(), z.boolean(), z.null()]);

export type Cell = z.output<typeof cell>;

export const valuesField = () =>
  z
    .record(z.string(), cell)
    .refine((given) => Object.keys(given).length > 0, 'expected at least one column')
    .meta({
      title: 'Values by column',
      description: 'An empty text empties the cell; a column that is left out stays.',
    });

/** What is written is data, never a formula. */
export const asTypedField = () =>
  z.boolean().default(false).meta({
    title: 'Understand dates and numbers',
    description: 'Texts that look like dates or numbers become such, as if typed. Formulas are never understood.',
  });

export const rowValues = z.record(z.string(), cell);

export const rowNumber = () => z.int().min(1).max(10_000_000).meta({ title: 'Row number' });
