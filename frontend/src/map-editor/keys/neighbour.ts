import type { Box } from '@baton/process-maps/picture';

export type Direction = 'left' | 'right' | 'up' | 'down';

export const directionOf: Record<string, Direction | undefined> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The step that lies next in a direction: the nearest one, with what lies aside counting twice. */
export function neighbour(boxes: ReadonlyMap<string, Box>, from: string, direction: Direction): string | undefined {
  const start = boxes.get(from);
  if (!start) return undefined;
  let best: { id: string; distance: number } | undefined;
  for (const [id, box] of boxes) {
    if (id === from) continue;
    const [x, y] = [centre(box).x - centre(start).x, centre(box).y - centre(start).y];
    const along = { left: -x, right: x, up: -y, down: y }[direction];
    const aside = Math.abs(direction === 'left' || direction === 'right' ? y : x);
    if (along <= 1) continue;
    const distance = along + 2 * aside;
    if (!best || distance < best.distance) best = { id, distance };
  }
  return best?.id;
}

const centre = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
