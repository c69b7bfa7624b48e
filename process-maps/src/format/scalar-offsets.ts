import type { ScalarSpot } from './spot.ts';

/**
 * Where a character of a text stands in the file. `of` is the text that `offset` counts in: the scalar's value, or a part
 * of it. Quotes and escapes on one line are followed exactly; in text over several lines, blanks may differ, so the rest
 * of the line that follows is looked up.
 */
export function offsetInScalar(source: string, scalar: ScalarSpot, offset: number, of: string): number {
  const { at: start, end, value } = scalar;
  const at = Math.max(0, value.indexOf(of)) + offset;
  const written = source.slice(start, end);
  if (scalar.quotes === 'block' || written.includes('\n')) return start + lookUp(written, value, at);
  if (scalar.quotes === 'single') return start + 1 + walk(written.slice(1), at, /^''/);
  if (scalar.quotes === 'double') return start + 1 + walk(written.slice(1), at, ESCAPE);
  return start + Math.min(at, written.length);
}

/** What stands for one character in double quotes. */
const ESCAPE = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/s;

function walk(written: string, characters: number, escape: RegExp): number {
  let at = 0;
  for (let seen = 0; seen < characters && at < written.length; seen++) {
    at += escape.exec(written.slice(at, at + 10))?.[0].length ?? 1;
  }
  return at;
}

function lookUp(written: string, value: string, at: number): number {
  const piece = /^\S*/.exec(value.slice(at, at + 40))![0];
  const before = value.slice(0, at).split(piece).length - 1;
  let found = -1;
  for (let count = 0; piece !== '' && count <= before; count++) {
    const next = written.indexOf(piece, found + 1);
    if (next < 0) break;
    found = next;
  }
  return Math.max(0, found);
}
