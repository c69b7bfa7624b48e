/** Where a command writes, so that tests can read it. */
export interface Output {
  /** Results. With `--json` exactly one JSON value. */
  out(text: string): void;
  /** Sentences for the person at the terminal. */
  err(text: string): void;
}

export const terminal: Output = {
  out: (text) => void process.stdout.write(text + '\n'),
  err: (text) => void process.stderr.write(text + '\n'),
};

/** Columns as wide as their widest value, two spaces apart; the last column is not filled up. */
export function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: string[]) =>
    row
      .map((value, column) => value.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
