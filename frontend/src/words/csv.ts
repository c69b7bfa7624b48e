/** A spreadsheet takes these for the beginning of a formula. */
const startsFormula = /^[=+\-@\t\r]/;

const cell = (value: string | number | null): string => {
  const text = value === null ? '' : String(value);
  // A number stays one; a text that looks like a formula is kept as text by the quote in front of it.
  const safe = typeof value === 'string' && startsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** RFC 4180, with a mark in front that tells spreadsheets it is UTF-8. */
export const csvOf = (rows: (string | number | null)[][]): string =>
  `\u{FEFF}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
