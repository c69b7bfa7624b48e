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
  if (measured.value === null) return measured.why.startsWith('Not known') ? 'Not known' : 'Too few';
  return unitText(measured.value, unit, currency);
};

/** "from 24, between 61% and 93%". */
export const basisText = ({ n, range }: Measured): string =>
  range ? `from ${n}, between ${percent(range[0])} and ${percent(range[1])}` : `from ${n}`;
