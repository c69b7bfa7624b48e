import type { Box, Point } from './picture.types.ts';
import { CLEARANCE } from './sizes.ts';

const pieceHits = (a: Point, b: Point, box: Box): boolean =>
  Math.max(a.x, b.x) > box.x - CLEARANCE &&
  Math.min(a.x, b.x) < box.x + box.width + CLEARANCE &&
  Math.max(a.y, b.y) > box.y - CLEARANCE &&
  Math.min(a.y, b.y) < box.y + box.height + CLEARANCE;

/** Does a line of horizontal and vertical pieces pass through, or too close to, any of the boxes? */
export const hitsAny = (points: readonly Point[], boxes: readonly Box[]): boolean =>
  points.slice(1).some((end, at) => boxes.some((box) => pieceHits(points[at]!, end, box)));
