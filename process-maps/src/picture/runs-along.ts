import type { PictureArrow, Point } from './picture.types.ts';

export interface RoutedArrow {
  arrow: PictureArrow;
  points: Point[];
}

/** Two arrows may touch and cross, but not lie on each other for longer than this. */
const LONGEST_TOUCH = 12;

const shared = (a1: number, a2: number, b1: number, b2: number): number =>
  Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2));

/** How long two pieces lie on each other, in pixels; 0 or less = not at all. */
const touch = (a: Point, b: Point, c: Point, d: Point): number => {
  const [upA, upC] = [Math.abs(a.x - b.x) < 1, Math.abs(c.x - d.x) < 1];
  if (upA !== upC) return 0;
  if (upA) return Math.abs(a.x - c.x) < 4 ? shared(a.y, b.y, c.y, d.y) : 0;
  return Math.abs(a.y - c.y) < 4 ? shared(a.x, b.x, c.x, d.x) : 0;
};

const pieces = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).map((end, at): [Point, Point] => [points[at]!, end]);

/** Would this route lie on an arrow that neither begins nor ends where it does? Those that do may merge. */
export const runsAlong = (arrow: PictureArrow, points: readonly Point[], drawn: readonly RoutedArrow[]): boolean =>
  drawn
    .filter((other) => other.arrow.from !== arrow.from && other.arrow.to !== arrow.to)
    .some((other) =>
      pieces(points).some(([a, b]) => pieces(other.points).some(([c, d]) => touch(a, b, c, d) > LONGEST_TOUCH)),
    );
