import type { Box, Point } from './picture.types.ts';
import { CLEARANCE, STEP_WIDTH } from './sizes.ts';

const pieceHits = (a: Point, b: Point, box: Box): boolean =>
  Math.max(a.x, b.x) > box.x - CLEARANCE &&
  Math.min(a.x, b.x) < box.x + box.width + CLEARANCE &&
  Math.max(a.y, b.y) > box.y - CLEARANCE &&
  Math.min(a.y, b.y) < box.y + box.height + CLEARANCE;

/** Does a line of horizontal and vertical pieces pass through, or too close to, any of the boxes? */
export const hitsAny = (points: readonly Point[], boxes: readonly Box[]): boolean =>
  points.slice(1).some((end, at) => boxes.some((box) => pieceHits(points[at]!, end, box)));

/** The same for many lines over the same boxes: only boxes near a line are looked at. */
export class BoxIndex {
  private readonly strips = new Map<number, Box[]>();

  constructor(boxes: Iterable<Box>) {
    for (const box of boxes) {
      for (let strip = stripOf(box.x - CLEARANCE); strip <= stripOf(box.x + box.width + CLEARANCE); strip++)
        this.strips.set(strip, [...(this.strips.get(strip) ?? []), box]);
    }
  }

  /** @param ends boxes that the line may touch */
  isHit(points: readonly Point[], ends: readonly Box[]): boolean {
    return points.slice(1).some((end, at) => {
      const start = points[at]!;
      const last = stripOf(Math.max(start.x, end.x));
      for (let strip = stripOf(Math.min(start.x, end.x)); strip <= last; strip++) {
        const near = this.strips.get(strip) ?? [];
        if (near.some((box) => !ends.includes(box) && pieceHits(start, end, box))) return true;
      }
      return false;
    });
  }
}

const stripOf = (x: number): number => Math.floor(x / STEP_WIDTH);
