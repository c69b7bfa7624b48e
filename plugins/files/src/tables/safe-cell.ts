import type { Cell } from '../fields.ts';

/** Plain numbers, percentages and amounts may start with a sign. */
const signedNumber = /^[+-]?[\d.,\s]*\d[\d.,\s]*%?$/;

/**
 * A text for a CSV file. A spreadsheet that opens the file would run what starts like a formula; an apostrophe in front makes
 * it a text. (OWASP, CSV injection.)
 */
export function safeCell(value: Cell | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  const isFormula = typeof value === 'string' && /^\s*[=+\-@\t\r|]/.test(text) && !signedNumber.test(text);
  return isFormula ? `'${text}` : text;
}
