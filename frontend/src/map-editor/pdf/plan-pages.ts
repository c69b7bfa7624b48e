import type { Box } from '@baton/process-maps/picture';
import { HEADERS, type Sheet } from '../in-out/sheet-of.ts';

/** A3, lying, in points (1/72 inch). */
export const PAGE = { width: 1190.55, height: 841.89 } as const;
export const EDGE = 34;
/** Room for the title on top and for the page's number at the foot, in points. */
export const HEAD = 30;
export const FOOT = 20;

/** Points per pixel: the words on a step are read at arm's length, and never smaller than half of that. */
const USUAL = 0.8;
const SMALLEST = 0.5;

export interface PagePlan {
  /** Points per pixel of the sheet. */
  scale: number;
  /** What of the sheet stands on each page, in pixels, in reading order: along a row of lanes first. */
  tiles: Box[];
  /** Pages beside each other. */
  across: number;
}

/** On one page when that can be read; otherwise on as many as it takes, cut where no step stands. */
export function planPages({ width, height, lanes, boxes }: Sheet): PagePlan {
  const room = { width: PAGE.width - 2 * EDGE, height: PAGE.height - 2 * EDGE - HEAD - FOOT };
  const whole = Math.min(USUAL, room.width / (width + HEADERS), room.height / height);
  const scale = whole >= SMALLEST ? whole : USUAL;
  const columns = cuts(
    width,
    room.width / scale - HEADERS,
    boxes.map((box) => ({ from: box.x, to: box.x + box.width })),
  );
  const rows = cuts(
    height,
    room.height / scale,
    lanes.map((lane) => ({ from: lane.y, to: lane.y + lane.height })),
  );
  const tiles = rows.flatMap(({ from: y, to: bottom }) =>
    columns.map(({ from: x, to: right }) => ({ x, y, width: right - x, height: bottom - y })),
  );
  return { scale, tiles, across: columns.length };
}

interface Span {
  from: number;
  to: number;
}

/**
 * Parts of a length, none longer than the room, cut where no span is cut through. A span that is longer than the room, or
 * that begins where its part begins, is cut: there is no other way.
 */
export function cuts(length: number, room: number, spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let from = 0;
  while (length - from > room) {
    const to = cutAt(from, from + room, spans);
    parts.push({ from, to });
    from = to;
  }
  return [...parts, { from, to: length }];
}

function cutAt(from: number, farthest: number, spans: readonly Span[]): number {
  let at = farthest;
  for (;;) {
    const through = spans.filter((span) => span.from < at && span.to > at);
    if (through.length === 0) return at;
    const before = Math.min(...through.map((span) => span.from));
    if (before <= from) return farthest;
    at = before;
  }
}
