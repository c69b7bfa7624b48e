import { z } from '@baton/plugin-sdk';
import { inTab } from '../a1.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { cell, spreadsheetField, tabField } from '../fields.ts';
import { readValues } from '../open-table.ts';

export const rangeField = () =>
  z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/, 'expected cells such as B2 or A1:D20')
    .meta({ title: 'Cells' });

export const readRange = action({
  title: 'Read cells',
  description: 'Cells such as B2 or A1:D20, line by line. Empty lines at the end are left out.',
  input: z.object({ spreadsheet: spreadsheetField(), tab: tabField(), cells: rangeField() }),
  output: z.object({ values: z.array(z.array(cell)) }),
  example: {
    input: { spreadsheet: '1HarborPineBook', tab: 'Invoices', cells: 'A1:B2' },
    output: {
      values: [
        ['Number', 'Customer'],
        ['2201', 'Lind Contracting'],
      ],
    },
  },
  idempotency: { kind: 'read' },
  confidential: ['values'],
  run: async (context, { spreadsheet, tab, cells }) => {
    const vendor = await openVendor(context);
    return { values: await readValues(vendor, spreadsheet, inTab(tab, cells)) };
  },
});
