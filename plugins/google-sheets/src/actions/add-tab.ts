import { z } from '@baton/plugin-sdk';
import { changed } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { spreadsheetField } from '../fields.ts';
import { tabsOf } from '../open-table.ts';

/** Two tabs cannot have one name, so the name says whether it was done. */
export const addTab = action({
  title: 'Add a tab',
  description: 'Adds an empty tab to a spreadsheet. A tab of that name that is there already is taken.',
  input: z.object({
    spreadsheet: spreadsheetField(),
    title: z.string().trim().min(1).max(100).meta({ title: 'Name' }),
  }),
  output: z.object({ tab: z.string(), added: z.boolean() }),
  example: {
    input: { spreadsheet: '1HarborPineBook', title: 'Invoices' },
    output: { tab: 'Invoices', added: false },
  },
  idempotency: { kind: 'natural' },
  run: async (context, { spreadsheet, title }) => {
    const vendor = await openVendor(context);
    const known = (await tabsOf(vendor, spreadsheet)).find((one) => one.title.toLowerCase() === title.toLowerCase());
    if (known) return { tab: known.title, added: false };
    const requestBody = { requests: [{ addSheet: { properties: { title } } }] };
    await vendor.call(changed, ({ spreadsheets }) =>
      spreadsheets.batchUpdate({ spreadsheetId: spreadsheet, requestBody }),
    );
    return { tab: title, added: true };
  },
});
