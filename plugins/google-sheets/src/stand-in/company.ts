import { customers } from '@baton/plugin-sdk/sandbox';

export type Line = (string | number | boolean)[];

export interface Tab {
  title: string;
  sheetId: number;
  rowCount: number;
  columnCount: number;
  lines: Line[];
}

/** The stand-in company's spreadsheet: always there, never stored until somebody writes in it. */
export const bookId = '1HarborPineBook';

const grid = { rowCount: 1_000, columnCount: 26 };

export const tabs: Tab[] = [
  {
    title: 'Customers',
    sheetId: 0,
    ...grid,
    lines: [
      ['Name', 'E-mail', 'Organisation'],
      ...customers.map(({ name, email, organisation }) => [name, email, organisation]),
    ],
  },
  {
    title: 'Invoices',
    sheetId: 1,
    ...grid,
    lines: [
      ['Number', 'Customer', 'Amount', 'Due', 'Paid'],
      ...customers.map(({ organisation }, at): Line => [
        String(2201 + at),
        organisation,
        1850 + at * 100,
        `2026-12-${10 + at}`,
        at % 3 === 0,
      ]),
    ],
  },
];
