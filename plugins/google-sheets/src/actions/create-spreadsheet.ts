import { z } from '@baton/plugin-sdk';
import { madeBook } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';

/** The API of Sheets can neither search nor delete files, so nobody can tell whether one was made, or undo it. */
export const createSpreadsheet = action({
  title: 'Create a spreadsheet',
  description: 'A new spreadsheet in the account’s own drive, with one tab and its headings.',
  input: z.object({
    title: z.string().trim().min(1).max(500).meta({ title: 'Name' }),
    tab: z.string().trim().min(1).max(100).default('Sheet1').meta({ title: 'Tab' }),
    headings: z.array(z.string().trim().min(1).max(500)).max(200).default([]).meta({ title: 'Headings' }),
  }),
  output: z.object({ spreadsheet: z.string(), url: z.string().optional() }),
  example: {
    input: { title: 'Invoices 2027', tab: 'Invoices', headings: ['Number', 'Customer', 'Amount'] },
    output: { spreadsheet: '1MadeBook', url: 'https://docs.google.com/spreadsheets/d/1MadeBook/edit' },
  },
  idempotency: { kind: 'unsafe' },
  run: async (context, { title, tab, headings }) => {
    const vendor = await openVendor(context);
    const cells = headings.map((stringValue) => ({ userEnteredValue: { stringValue } }));
    const data = headings.length > 0 && { data: [{ startRow: 0, startColumn: 0, rowData: [{ values: cells }] }] };
    const requestBody = { properties: { title }, sheets: [{ properties: { title: tab }, ...data }] };
    const fields = 'spreadsheetId,spreadsheetUrl';
    const made = await vendor.call(madeBook, ({ spreadsheets }) => spreadsheets.create({ requestBody, fields }));
    return { spreadsheet: made.spreadsheetId, ...(made.spreadsheetUrl && { url: made.spreadsheetUrl }) };
  },
});
