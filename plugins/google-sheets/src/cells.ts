import type { Cell } from './fields.ts';

export const howWritten = (asTyped: boolean): 'RAW' | 'USER_ENTERED' => (asTyped ? 'USER_ENTERED' : 'RAW');

/** Plain numbers, percentages and amounts may start with a sign. */
const signedNumber = /^[+-]?[\d.,\s]*\d[\d.,\s]*%?$/;

/**
 * Written raw, every text stays a text. Written as typed, Google would run what starts like a formula; an apostrophe in
 * front, which Google does not show, makes it a text.
 */
export function safeCell(value: Cell, asTyped: boolean): Cell {
  if (!asTyped || typeof value !== 'string') return value;
  const isFormula = /^\s*[=+\-@']/.test(value) && !signedNumber.test(value);
  return isFormula ? `'${value}` : value;
}
