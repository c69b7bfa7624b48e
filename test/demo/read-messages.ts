import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * Texts of real messages: the column or field `text` of a CSV file with a heading, or of JSON lines. At most `limit`,
 * spread evenly over the file, because files are often sorted by topic.
 */
export function readMessages(file: string, limit: number): string[] {
  const source = readFileSync(file, 'utf8');
  const rows = (/\.jsonl?$/i.test(file) ? jsonLines(source) : csvRows(source)) as { text?: unknown }[];
  const texts = rows
    .map(({ text }) => text)
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  if (texts.length === 0) throw new Error(`Expected messages with a field "text" in ${file}, found none.`);
  const count = Math.min(limit, texts.length);
  return Array.from({ length: count }, (_, i) => texts[Math.floor((i * texts.length) / count)]!);
}

const jsonLines = (source: string): unknown[] =>
  source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);

/** Fields may hold line breaks in quotes. */
const csvRows = (source: string): unknown[] => parse(source, { columns: true, skip_empty_lines: true, bom: true });
