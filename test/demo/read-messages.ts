import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A file of messages that cannot be used; the message says what was expected and what was found. */
export class UnusableMessages extends Error {}

/**
 * Texts of real messages: the column or field `text` of a CSV file with a heading, or of JSON lines. At most `limit`,
 * spread evenly over the file, because files are often sorted by topic. Throws {@link UnusableMessages}.
 */
export function readMessages(file: string, limit: number): string[] {
  const texts = rowsOf(file)
    .map((row) => (row as { text?: unknown } | null)?.text)
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  if (texts.length === 0) throw new UnusableMessages(`Expected messages with a field "text" in ${file}, found none.`);
  const count = Math.min(limit, texts.length);
  return Array.from({ length: count }, (_, i) => texts[Math.floor((i * texts.length) / count)]!);
}

function rowsOf(file: string): unknown[] {
  const form = /\.jsonl?$/i.test(file) ? 'one JSON object on each line' : 'CSV with a heading';
  try {
    const source = readFileSync(file, 'utf8');
    return form.startsWith('CSV') ? csvRows(source) : jsonLines(source);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new UnusableMessages(`Expected a file with ${form} at ${file}, found: ${found}`, { cause: error });
  }
}

const jsonLines = (source: string): unknown[] =>
  source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);

/** Fields may hold line breaks in quotes. */
const csvRows = (source: string): unknown[] => parse(source, { columns: true, skip_empty_lines: true, bom: true });
