import { pipeline } from 'node:stream/promises';
import { ConnectorError } from '@baton/plugin-sdk';
import type { TableFields } from '../fields.ts';

/** Characters of one row; a longer one is no table, or an open quotation mark swallows the file. */
const longestRow = 1_000_000;

/** Rows as they come off the disk: a file of any size needs no more memory than its longest row. */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  { delimiter, encoding }: Pick<TableFields, 'delimiter' | 'encoding'>,
): AsyncGenerator<string[]> {
  const { parse } = await import('csv-parse');
  const text = decode(bytes, encoding);
  const first = await text.next();
  const start = first.done ? '' : first.value;
  const between = delimiter === 'auto' ? likeliest(start) : delimiter === 'tab' ? '\t' : delimiter;
  const parser = parse({
    delimiter: between,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  const fed = pipeline(joined(start, text), parser);
  // Whoever reads only the beginning ends the rest; what really goes wrong is told by the reading itself.
  fed.catch(() => undefined);
  try {
    for await (const row of parser) yield row as string[];
  } catch (thrown) {
    if (ConnectorError.is(thrown)) throw thrown;
    const line = (thrown as { lines?: number }).lines;
    throw new ConnectorError('invalid_input', `The file is no CSV${line ? `: look at line ${line}` : ''}.`, {
      field: 'file',
    });
  } finally {
    parser.destroy();
  }
}

async function* joined(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

async function* decode(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw thrown;
    throw new ConnectorError('invalid_input', `The file is not in ${encoding}. Choose how its letters are written.`, {
      field: 'encoding',
    });
  }
}

/** What stands most often between quotation marks' outsides in the first line. */
function likeliest(start: string): string {
  const line = (/^[^\r\n]*/.exec(start)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (one: string) => line.split(one).length - 1;
  return [',', ';', '\t', '|'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
