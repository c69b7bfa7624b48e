import { z } from '@baton/plugin-sdk';
import { openVendor } from './client.ts';
import { read } from './connection.ts';
import { tableFields } from './fields.ts';
import { openTable, tabsOf } from './open-table.ts';

interface Query {
  input: Readonly<Record<string, unknown>>;
}

const ofBook = z.object(tableFields()).pick({ spreadsheet: true });
const ofTable = z.object(tableFields());

/** Tabs of the spreadsheet that the form names. */
export const tabs = read(async (context, { input }: Query) => {
  const asked = ofBook.safeParse(input);
  if (!asked.success) return { items: [] };
  const found = await tabsOf(await openVendor(context), asked.data.spreadsheet);
  return { items: found.map(({ title }) => ({ value: title, label: title })) };
});

/** Headings of the tab that the form names. */
export const columns = read(async (context, { input }: Query) => {
  const asked = ofTable.safeParse(input);
  if (!asked.success) return { items: [] };
  const { headings } = await openTable(context, asked.data);
  return { items: headings.filter(Boolean).map((name) => ({ value: name, label: name })) };
});
