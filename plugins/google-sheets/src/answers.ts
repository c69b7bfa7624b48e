import { z } from '@baton/plugin-sdk';

/** What we read of Google's answers: no more than we use, so that additions of the vendor never matter. */
export const me = z.object({ email: z.string().min(1) });

const tab = z.object({
  properties: z.object({
    title: z.string(),
    sheetId: z.int().default(0),
    gridProperties: z.object({ rowCount: z.int().min(0), columnCount: z.int().min(0) }).nullish(),
  }),
});

export const book = z.object({ sheets: z.array(tab) });

export const madeBook = z.object({ spreadsheetId: z.string().min(1), spreadsheetUrl: z.string().nullish() });

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** An empty range has no `values`, but it says which one it is. */
export const values = z.object({ range: z.string(), values: z.array(z.array(cell)).nullish() });

export const written = z.object({ updatedRange: z.string(), updatedCells: z.int().nullish() });

export const appended = z.object({ updates: z.object({ updatedRange: z.string() }) });

export const cleared = z.object({ clearedRange: z.string() });

export const changed = z.object({
  spreadsheetId: z.string().min(1),
  replies: z.array(z.object({ addSheet: z.object({ properties: z.object({ title: z.string() }) }) })).min(1),
});
