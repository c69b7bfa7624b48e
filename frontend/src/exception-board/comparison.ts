import type { AskDetail } from '@baton/contract';

export type Seen = AskDetail['evidence']['saw'][number];

/** The same things as several sources say them, side by side, and what only one of them says. */
export interface Comparison {
  sources: string[];
  rows: { label: string; bySource: (Seen | undefined)[] }[];
  others: Seen[];
}

/** Columns that a card has room for. */
const MOST = 3;

/** Nothing when no two sources say anything about the same thing, or too many do to stand side by side. */
export function comparisonOf(saw: Seen[]): Comparison | undefined {
  const byLabel = [...Map.groupBy(saw, ({ label }) => label)];
  const several = byLabel.filter(([, seen]) => new Set(seen.map(({ source }) => source)).size > 1);
  const sources = [...new Set(several.flatMap(([, seen]) => seen.map(({ source }) => source)))];
  if (several.length === 0 || sources.length > MOST) return undefined;
  const compared = new Set(several.map(([label]) => label));
  const rows = several.map(([label, seen]) => ({
    label,
    bySource: sources.map((source) => seen.find((one) => one.source === source)),
  }));
  return { sources, rows, others: saw.filter(({ label }) => !compared.has(label)) };
}
