import type { Tone } from './tones.ts';

/**
 * One thing drawn on a sheet. Everything that leaves the page (SVG, PNG, PDF, the page behind a link) is made of these, so
 * that all of them show the same. Lengths in pixels at 100 %, y goes down; colours are `#rrggbb`, those of the light page,
 * because a sheet is read on paper.
 */
export type Mark = BoxMark | PathMark | TextMark;

export interface BoxMark {
  is: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  round: number;
  fill: Tone;
  line?: Tone;
  dash?: readonly [number, number];
}

/** `d` in absolute M, L, Q and Z. */
export interface PathMark {
  is: 'path';
  d: string;
  /** What it covers, so that a page knows whether it has to draw it. */
  box: { x: number; y: number; width: number; height: number };
  fill?: Tone;
  line?: Tone;
  dash?: readonly [number, number];
}

/** One line of words; `y` of its foot. What stands there is data, never markup. */
export interface TextMark {
  is: 'text';
  x: number;
  y: number;
  words: string;
  size: number;
  bold: boolean;
  ink: Tone;
  anchor: 'start' | 'middle' | 'end';
}

interface Look {
  size: number;
  bold?: boolean;
  ink?: Tone;
  anchor?: TextMark['anchor'];
}

/** Lines around a middle line. @param y of the middle */
export function textMarks(lines: readonly string[], x: number, y: number, look: Look): TextMark[] {
  const { size, bold = false, ink = 'ink', anchor = 'start' } = look;
  const first = y - ((lines.length - 1) * size * 1.25) / 2 + size * 0.36;
  return lines.map((words, at) => ({
    is: 'text',
    x,
    y: Math.round(first + at * size * 1.25),
    words,
    size,
    bold,
    ink,
    anchor,
  }));
}

export const circleMark = (x: number, y: number, radius: number, fill: Tone): BoxMark => ({
  is: 'box',
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
  round: radius,
  fill,
});
