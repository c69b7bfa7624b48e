import type { MapPath } from '../checks/finding.ts';
import { offsetInScalar } from './scalar-offsets.ts';
import type { Spot } from './spot.ts';

/** Line and column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** What at a path is meant: its key, its value (the rule), or a character inside of its text. */
export interface Place {
  atKey?: boolean;
  /** Offset into the text, from 0. `of` is the text when it is less than what is written, e.g. without blanks around. */
  inside?: { offset: number; of: string };
}

/** Offset at which a path of the document stands in the text. What is not there is reported where its parent stands. */
export function locate(text: string, root: Spot, path: MapPath, { atKey = false, inside }: Place = {}): number {
  let spot: Spot | undefined = root;
  let found = root.at ?? 0;
  let isThere = true;
  for (const [index, step] of path.entries()) {
    const entry: { key: number | undefined; value: Spot } | undefined = spot?.entries?.get(String(step));
    spot = entry ? entry.value : spot?.items?.[Number(step)];
    const wantKey = atKey && index === path.length - 1;
    const offset = entry && (wantKey || !spot?.at) ? entry.key : spot?.at;
    isThere = offset !== undefined && !wantKey;
    if (offset === undefined) break;
    found = entry && spot?.isBlockMap && !wantKey ? (entry.key ?? offset) : offset;
  }
  return inside && isThere && spot?.scalar ? offsetInScalar(text, spot.scalar, inside.offset, inside.of) : found;
}

/** Line and column of offsets in a text; looks for the line ends once. */
export function positionsIn(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
