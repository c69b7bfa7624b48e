import type { PictureArrow, Point } from './picture.types.ts';

/** Two arrows may touch and cross, but not lie on each other for longer than this. */
const LONGEST_TOUCH = 12;
/** Pieces nearer to each other than this lie on each other, in pixels. */
const NEAR = 4;

interface Piece {
  arrow: PictureArrow;
  isVertical: boolean;
  /** Its x when vertical, its y when horizontal. */
  line: number;
  from: number;
  to: number;
}

const piecesOf = (arrow: PictureArrow, points: readonly Point[]): Piece[] =>
  points.slice(1).map((end, at): Piece => {
    const start = points[at]!;
    const isVertical = Math.abs(start.x - end.x) < 1;
    const [a, b] = isVertical ? [start.y, end.y] : [start.x, end.x];
    const line = isVertical ? start.x : start.y;
    return { arrow, isVertical, line, from: Math.min(a, b), to: Math.max(a, b) };
  });

/** How long two pieces beside each other lie on each other, in pixels; 0 or less = not at all. */
const touch = (one: Piece, other: Piece): number =>
  Math.abs(one.line - other.line) < NEAR ? Math.min(one.to, other.to) - Math.max(one.from, other.from) : 0;

/** All routes so far, by where their pieces run. */
export class RouteIndex {
  private readonly lines = new Map<string, Piece[]>();

  add(arrow: PictureArrow, points: readonly Point[]): void {
    for (const piece of piecesOf(arrow, points)) {
      const key = keyOf(piece, 0);
      const there = this.lines.get(key);
      if (there) there.push(piece);
      else this.lines.set(key, [piece]);
    }
  }

  /** Would this route lie on an arrow that neither begins nor ends where it does? Those that do may merge. */
  isTaken(arrow: PictureArrow, points: readonly Point[]): boolean {
    const isOther = (piece: Piece): boolean => piece.arrow.from !== arrow.from && piece.arrow.to !== arrow.to;
    return piecesOf(arrow, points).some((piece) =>
      [-1, 0, 1].some((beside) =>
        (this.lines.get(keyOf(piece, beside)) ?? []).some(
          (other) => isOther(other) && touch(piece, other) > LONGEST_TOUCH,
        ),
      ),
    );
  }
}

const keyOf = ({ isVertical, line }: Piece, beside: number): string =>
  `${isVertical ? 'x' : 'y'}${Math.floor(line / NEAR) + beside}`;
