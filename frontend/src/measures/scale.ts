import type { Unit } from './value-words.ts';

export interface Scale {
  top: number;
  /** Where lines are drawn, the lowest first: 0, half and all of it. */
  marks: number[];
}

/** Round lengths of time, in milliseconds, so that an axis says "2 h" and not "1 h 51 min". */
const times = [1, 5, 10, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 14_400, 28_800, 43_200].map(
  (s) => s * 1000,
);
const DAY = 86_400_000;

/** An axis from 0 to a round number at or above the highest value. */
export function scaleOf(values: number[], unit: Unit): Scale {
  const top = topOf(Math.max(0, ...values), unit);
  return { top, marks: [0, top / 2, top] };
}

function topOf(highest: number, unit: Unit): number {
  if (unit === 'share') return [0.1, 0.2, 0.5].find((top) => highest <= top) ?? 1;
  if (unit === 'ms') return times.find((top) => highest <= top) ?? DAY * roundUp(highest / DAY);
  return highest === 0 ? 1 : roundUp(highest);
}

function roundUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 6, 10].map((step) => step * size).find((round) => round >= value * (1 - 1e-9)) ?? value;
}
