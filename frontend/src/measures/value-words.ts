import type { Measured, MeasureWords } from '@baton/contract';
import { duration } from '../words/duration.ts';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const percent = (share: number): string => `${number.format(share * 100)}%`;

const money = (value: number, currency: string): string => {
  const fractions = value !== 0 && Math.abs(value) < 1 ? 3 : 2;
  return new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: fractions }).format(
    value,
  );
};

export type Unit = MeasureWords['unit'];

/** "83.3%", "3 h 22 min", "1.6", "$11.79". */
export const unitText = (value: number, unit: Unit, currency: string): string => {
  if (unit === 'share') return percent(value);
  if (unit === 'ms') return value > 0 && value < 1_000 ? 'under 1 s' : duration(value);
  return unit === 'money' ? money(value, currency) : number.format(value);
};

/** The value, or that there is none. */
export const valueText = (measured: Measured | undefined, unit: Unit, currency: string): string => {
  if (measured === undefined) return '–';
  if (measured.value === null) return missingText(measured);
  return unitText(measured.value, unit, currency);
};

const missingText = ({ n, why }: Measured): string =>
  why.startsWith('Not known') ? 'Not known' : n === 0 ? 'None yet' : 'Too few';

/** "Counted from 24, between 61% and 93%." */
export const basisText = ({ n, range }: Measured): string =>
  range
    ? `Counted from ${n}; the true share is between ${percent(range[0])} and ${percent(range[1])}.`
    : `Counted from ${n}.`;

/** Where the share of judgment stands: three quarters is three times as much judgment as desk work. */
export const markText = (id: string, measured: Measured | undefined): string => {
  const share = measured?.value ?? null;
  if (id !== 'judgment_share' || share === null) return '';
  if (share >= 0.75) return 'three times as much judgment as desk work: reached';
  return share >= 0.7 ? 'near three times as much judgment as desk work' : '';
};
