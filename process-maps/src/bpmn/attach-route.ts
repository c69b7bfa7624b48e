import type { Box, Point } from '../picture/picture.types.ts';

const middle = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/**
 * A route that ends at the border of a place, brought to the smaller shape in the middle of that place. Its pieces stay
 * horizontal or vertical.
 */
export function attachRoute(points: readonly Point[], place: Box, shape: Box): Point[] {
  const [before, end] = [points.at(-2), points.at(-1)];
  if (!before || !end || place === shape) return [...points];
  const centre = middle(shape);
  if (before.y === end.y) {
    const edge = { x: before.x <= end.x ? shape.x : shape.x + shape.width, y: centre.y };
    return end.y === centre.y ? [...points.slice(0, -1), edge] : [...points, { x: end.x, y: centre.y }, edge];
  }
  const edge = { x: centre.x, y: before.y <= end.y ? shape.y : shape.y + shape.height };
  return end.x === centre.x ? [...points.slice(0, -1), edge] : [...points, { x: centre.x, y: end.y }, edge];
}

const LEAD = 10;

/** A route of the step, started at an event on the lower border of the step instead. */
export function routeFromBorder(points: readonly Point[], event: Box): Point[] {
  const start = { x: middle(event).x, y: event.y + event.height };
  const y = start.y + LEAD;
  const [first, second, ...rest] = points;
  if (!first || !second) return [start, ...points];
  const drops = first.x === second.x;
  if (rest.length > 0 || drops) return [start, { x: start.x, y }, { x: second.x, y }, second, ...rest];
  const x = second.x - LEAD;
  return [start, { x: start.x, y }, { x, y }, { x, y: second.y }, second];
}

/** From a shape, or an event on its border, back to the same shape. */
export function loopRoute(from: Box, to: Box): Point[] {
  const [start, end] = [middle(from), middle(to)];
  const [right, top] = [Math.max(from.x + from.width, to.x + to.width) + LEAD * 2, to.y - LEAD];
  return [
    { x: from.x + from.width, y: start.y },
    { x: right, y: start.y },
    { x: right, y: top },
    { x: end.x, y: top },
    { x: end.x, y: to.y },
  ];
}
