import { z } from '@baton/plugin-sdk';
import type { report } from './answers.ts';

/** A report of Xero as a table: its columns, and its rows under the title of their section. */
export const reportTable = z.object({
  name: z.string(),
  titles: z.array(z.string()),
  columns: z.array(z.string()),
  rows: z.array(z.object({ section: z.string(), kind: z.string(), cells: z.array(z.string()) })),
});

type Cells = readonly { value?: string | null | undefined }[] | null | undefined;

const textsOf = (cells: Cells): string[] => (cells ?? []).map(({ value }) => value ?? '');

const kinds: Record<string, string> = { SummaryRow: 'total', Row: 'row' };

/** Reports are made for printing: amounts come as they are shown, in the base currency of the organisation. */
export function tableOf({ reports }: z.output<typeof report>): z.input<typeof reportTable> {
  const [one] = reports;
  const header = one!.rows.find(({ rowType }) => rowType === 'Header');
  const rows = one!.rows
    .filter((row) => row !== header)
    .flatMap(({ rowType, title, cells, rows: inner }) => {
      const section = title ?? '';
      const own = cells ? [{ section, kind: kinds[rowType ?? ''] ?? 'row', cells: textsOf(cells) }] : [];
      const below = (inner ?? []).map((row) => ({
        section,
        kind: kinds[row.rowType ?? ''] ?? 'row',
        cells: textsOf(row.cells),
      }));
      return [...own, ...below];
    });
  return { name: one!.reportName, titles: one!.reportTitles ?? [], columns: textsOf(header?.cells), rows };
}

export const exampleTable = {
  name: 'Profit and Loss',
  titles: ['Profit & Loss', 'Harbor & Pine', '1 November 2026 to 30 November 2026'],
  columns: ['', '30 Nov 26'],
  rows: [
    { section: 'Income', kind: 'row', cells: ['Sales', '12504.00'] },
    { section: 'Income', kind: 'total', cells: ['Total Income', '12504.00'] },
  ],
};
