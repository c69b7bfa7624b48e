export interface Viewport {
  x: number;
  y: number;
  zoom: number;
}

const SMALLEST = 0.35;
/** On a phone a map that fits cannot be read; there it is better to begin at its start. */
const SMALLEST_NARROW = 0.6;
const NARROW = 720;
const MARGIN = 16;

/** Widths of the lane headers, which cover the canvas on the left, in pixels. */
const HEADERS = 156;
const NARROW_HEADERS = 106;

/** Too narrow to draw on: a phone. @param width of the canvas, in pixels */
export const isNarrow = (width: number): boolean => width < NARROW;

export const headersWidth = (width: number): number => (isNarrow(width) ? NARROW_HEADERS : HEADERS);

interface Room {
  /** Of the canvas, in pixels. */
  width: number;
  height: number;
}

/** The first view, known before anything is painted: the whole map if it fits between 35 % and 100 %, from the left. */
export const fitViewport = (picture: { width: number; height: number }, room: Room): Viewport => {
  const headers = headersWidth(room.width);
  const free = { width: room.width - headers - MARGIN, height: room.height - 2 * MARGIN };
  const smallest = isNarrow(room.width) ? SMALLEST_NARROW : SMALLEST;
  const zoom = Math.min(1, Math.max(smallest, Math.min(free.width / picture.width, free.height / picture.height)));
  return { x: headers, y: Math.max(MARGIN, (room.height - picture.height * zoom) / 2), zoom };
};
