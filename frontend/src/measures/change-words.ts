import type { Measured, MeasureWords } from '@baton/contract';
import { unitText } from './value-words.ts';

/** How a value stands against the one before. */
export interface Change {
  /** "up 3.1 points", "down 2 h"; '' when there is nothing to compare. */
  text: string;
  tone: 'better' | 'worse' | 'same';
}

const points = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** Shares change by points, everything else by its own unit: a change in percent of a percentage misleads. */
export function changeOf(
  now: Measured | undefined,
  before: Measured | undefined,
  { unit, better }: MeasureWords,
  currency: string,
): Change {
  const [to, from] = [now?.value ?? null, before?.value ?? null];
  if (to === null || from === null) return { text: '', tone: 'same' };
  const text = unit === 'share' ? pointsText(Math.abs(to - from)) : unitText(Math.abs(to - from), unit, currency);
  if (isNothing(text)) return { text: 'no change', tone: 'same' };
  const up = to > from;
  const tone = better === 'neither' ? 'same' : up === (better === 'more') ? 'better' : 'worse';
  return { text: `${up ? 'up' : 'down'} ${text}`, tone };
}

function pointsText(share: number): string {
  const shown = points.format(share * 100);
  return `${shown} ${shown === '1' ? 'point' : 'points'}`;
}

const isNothing = (text: string): boolean => !/[1-9]/.test(text) || text === 'under 1 s';
