import { z } from '@baton/plugin-sdk';
import { rowValues } from './fields.ts';
import type { NumberedRow } from './tables/open-table.ts';

export const whichRows = {
  from_row: z
    .int()
    .min(1)
    .optional()
    .meta({ title: 'From row', description: 'To go on where an earlier reading ended.' }),
  most: z.int().min(1).max(5_000).default(500).meta({ title: 'At most' }),
};

export const rowsOutput = z.object({
  rows: z.array(z.object({ row: z.int(), values: rowValues })),
  count: z.int(),
  more: z.boolean().meta({ title: 'True when the file has more than asked for' }),
});

/** Reads no further than it must. */
export async function takeRows(
  table: AsyncIterable<NumberedRow>,
  { from_row, most }: { from_row: number | undefined; most: number },
) {
  const rows: NumberedRow[] = [];
  for await (const one of table) {
    if (one.row < (from_row ?? 0)) continue;
    if (rows.length === most) return { rows, count: rows.length, more: true };
    rows.push(one);
  }
  return { rows, count: rows.length, more: false };
}
