import type { Point } from '@baton/process-maps/picture';

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const towards = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});
const text = ({ x, y }: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;

/** SVG path with rounded corners; the same on the canvas and in an exported picture. */
export const roundedPath = (points: readonly Point[], radius = 9): string => {
  const corners = points.slice(1, -1).map((corner, at) => {
    const [before, after] = [points[at]!, points[at + 2]!];
    const r = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    if (r < 0.5) return `L${text(corner)}`;
    const entry = towards(corner, before, r / distance(before, corner));
    const exit = towards(corner, after, r / distance(corner, after));
    return `L${text(entry)}Q${text(corner)} ${text(exit)}`;
  });
  return `M${text(points[0]!)}${corners.join('')}L${text(points.at(-1)!)}`;
};

/** Where the number of a handoff goes: the middle of the longest piece. */
export const markAnchor = (points: readonly Point[]): Point => {
  let best: [Point, Point] = [points[0]!, points[0]!];
  for (const [at, end] of points.slice(1).entries()) {
    if (distance(points[at]!, end) > distance(...best)) best = [points[at]!, end];
  }
  return towards(best[0], best[1], 0.5);
};

/** Where the word of an exit goes: just after the arrow's start, beside it if it goes down. */
export const wordAnchor = (points: readonly Point[], below: boolean): Point => {
  const [start, next] = [points[0]!, points[1]!];
  const vertical = Math.abs(start.x - next.x) < 1;
  const down = next.y > start.y ? 1 : -1;
  return vertical
    ? { x: start.x + 14, y: start.y + 16 * down + 4 }
    : { x: start.x + 5, y: start.y + (below ? 18 : -7) };
};

/** A word that would not fit its gap is cut. @param longest in letters */
export const cutWord = (word: string, longest: number): string =>
  word.length <= longest ? word : `${word.slice(0, longest - 1).trimEnd()}…`;
