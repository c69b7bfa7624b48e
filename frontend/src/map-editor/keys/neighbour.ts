import type { Box } from '@baton/process-maps/picture';

export type Direction = 'left' | 'right' | 'up' | 'down';

export const directionOf: Record<string, Direction | undefined> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Pixels by which the middles of two steps of one row may differ. */
const unevenness = 30;

/**
 * The step that lies next in a direction. Up and down go to the next row, left and right along the row, so that every step
 * can be reached from every other; at the end of a row left and right go to whatever is nearest there.
 */
export function neighbour(boxes: ReadonlyMap<string, Box>, from: string, direction: Direction): string | undefined {
  const start = boxes.get(from);
  if (!start) return undefined;
  const rows = rowsOf(boxes);
  const at = rows.findIndex((row) => row.some(({ id }) => id === from));
  const { x } = centre(start);
  if (direction === 'up' || direction === 'down') {
    return nearest(rows[at + (direction === 'up' ? -1 : 1)] ?? [], (place) => Math.abs(place.x - x));
  }
  const row = rows[at]!;
  const place = row.findIndex(({ id }) => id === from);
  return row[place + (direction === 'left' ? -1 : 1)]?.id ?? beyondTheRow(rows.flat(), from, direction);
}

interface Place {
  id: string;
  x: number;
  y: number;
}

/** From top to bottom, each from left to right. */
function rowsOf(boxes: ReadonlyMap<string, Box>): Place[][] {
  const places = [...boxes].map(([id, box]) => ({ id, ...centre(box) })).sort((one, other) => one.y - other.y);
  const rows: Place[][] = [];
  for (const place of places) {
    const row = rows.at(-1);
    if (row && place.y - row[0]!.y <= unevenness) row.push(place);
    else rows.push([place]);
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x));
}

/** The nearest one, with what lies aside counting twice. */
function beyondTheRow(places: Place[], from: string, direction: 'left' | 'right'): string | undefined {
  const start = places.find(({ id }) => id === from)!;
  const along = ({ x }: Place) => (direction === 'left' ? start.x - x : x - start.x);
  return nearest(
    places.filter((place) => along(place) > 1),
    (place) => along(place) + 2 * Math.abs(place.y - start.y),
  );
}

function nearest(places: Place[], distance: (place: Place) => number): string | undefined {
  const all = places.map((place) => ({ id: place.id, far: distance(place) }));
  return all.reduce<(typeof all)[number] | undefined>(
    (best, one) => (best && best.far <= one.far ? best : one),
    undefined,
  )?.id;
}

const centre = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
