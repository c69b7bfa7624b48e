import type { BoxIndex } from './hits.ts';
import type { RouteIndex } from './runs-along.ts';
import type { Box, Cell, PictureArrow, Point } from './picture.types.ts';
import { CHANNEL, DECISION_INSET, STEP_HEIGHT } from './sizes.ts';

/** All that routing one arrow looks at. */
export interface RouteRequest {
  arrow: PictureArrow;
  from: Box;
  to: Box;
  fromCell: Cell;
  toCell: Cell;
  /** The source is a decision, which is drawn narrower. */
  narrow: boolean;
  back: boolean;
  /** Every step. */
  steps: BoxIndex;
  /** What has its route already. */
  drawn: RouteIndex;
  /** Middle of the gap after a column; in a wide gap, of its part before the next column. */
  gapAfter: (column: number) => number;
  /** Offset in a gap between columns that no other arrow uses yet. @param key which gap */
  channel: (key: string) => number;
}

const middleY = (box: Box): number => box.y + box.height / 2;
const middleX = (box: Box): number => box.x + box.width / 2;

const rightOf = ({ from, narrow }: RouteRequest): Point => ({
  x: from.x + from.width - (narrow ? DECISION_INSET : 0),
  y: middleY(from),
});
const centreX = ({ from, narrow }: RouteRequest): number => from.x + (from.width - (narrow ? DECISION_INSET : 0)) / 2;
const leftOf = ({ to }: RouteRequest): Point => ({ x: to.x, y: middleY(to) });
const goesDown = ({ from, to }: RouteRequest): boolean => to.y > from.y;
const enterY = (request: RouteRequest): number => (goesDown(request) ? request.to.y : request.to.y + request.to.height);
const leaveY = (request: RouteRequest): number =>
  goesDown(request) ? request.from.y + request.from.height : request.from.y;

/** How far above or below a row its arrows run; leaves room for several. */
const ROW_EDGE = 17;

const straight = (request: RouteRequest): Point[] | null =>
  request.fromCell.row === request.toCell.row ? [rightOf(request), leftOf(request)] : null;

const drop = (request: RouteRequest): Point[] | null => {
  if (request.fromCell.column !== request.toCell.column) return null;
  const x = centreX(request);
  return [
    { x, y: leaveY(request) },
    { x, y: enterY(request) },
  ];
};

const rightThenDown = (request: RouteRequest): Point[] | null => {
  if (request.fromCell.row === request.toCell.row || request.toCell.column <= request.fromCell.column) return null;
  const start = rightOf(request);
  const x = middleX(request.to);
  return [start, { x, y: start.y }, { x, y: enterY(request) }];
};

/** Not with a word: that belongs beside the exit on the right. */
const downThenRight = (request: RouteRequest): Point[] | null => {
  if (request.arrow.label !== '' || request.fromCell.row === request.toCell.row) return null;
  const end = leftOf(request);
  const x = centreX(request);
  return [{ x, y: leaveY(request) }, { x, y: end.y }, end];
};

const throughGap = (request: RouteRequest, x: number): Point[] => {
  const [start, end] = [rightOf(request), leftOf(request)];
  return [start, { x, y: start.y }, { x, y: end.y }, end];
};

/** An unused line in the gap after a column. */
const lineIn = ({ gapAfter, channel }: RouteRequest, column: number): number => gapAfter(column) + channel(`${column}`);

/** Only through gaps between columns and along the edge of the target's row: never meets a step. */
const longWay = (request: RouteRequest, first: number): Point[] => {
  const [start, end] = [rightOf(request), leftOf(request)];
  const { to, toCell } = request;
  const shift = Math.abs(first - request.gapAfter(request.fromCell.column)) / 2;
  const y = goesDown(request) ? to.y - ROW_EDGE + shift : to.y + STEP_HEIGHT + ROW_EDGE - shift;
  const last = lineIn(request, toCell.column - 1);
  return [start, { x: first, y: start.y }, { x: first, y }, { x: last, y }, { x: last, y: end.y }, end];
};

/** Back to an earlier step: under the row of the source, then up or down in the gap before the target. */
const goBack = (request: RouteRequest): Point[] => {
  const { from, to, channel, fromCell, toCell } = request;
  const startX = from.x + from.width * 0.3;
  const y = from.y + STEP_HEIGHT + ROW_EDGE - Math.abs(channel(`back ${fromCell.row}`)) / 2;
  const x = lineIn(request, toCell.column - 1);
  const endY = to.y + to.height * 0.74;
  return [
    { x: startX, y: from.y + from.height },
    { x: startX, y },
    { x, y },
    { x, y: endY },
    { x: to.x, y: endY },
  ];
};

const STOP_INSET = 34;
const STOP_LEAD = 13;

/** A stop rule: leaves at the bottom right, ends on top of the owner's card. */
const routeStop = (request: RouteRequest): Point[] => {
  const { from, to, fromCell, toCell } = request;
  const startX = from.x + from.width - STOP_INSET;
  const start = { x: startX, y: from.y + from.height };
  const direct = [start, { x: startX, y: to.y }];
  if (fromCell.column === toCell.column && isGood(request, direct)) return direct;
  const x = lineIn(request, fromCell.column);
  const shift = Math.abs(x - request.gapAfter(fromCell.column)) / 4;
  const endX = to.x + to.width - STOP_INSET;
  const [lead, landing] = [start.y + STOP_LEAD + shift, to.y - STOP_LEAD + shift];
  return [
    start,
    { x: startX, y: lead },
    { x, y: lead },
    { x, y: landing },
    { x: endX, y: landing },
    { x: endX, y: to.y },
  ];
};

/** Meets no step and lies on no other arrow. */
const isGood = (request: RouteRequest, points: readonly Point[]): boolean =>
  !request.steps.isHit(points, [request.from, request.to]) && !request.drawn.isTaken(request.arrow, points);

/** Plain shapes first; the first one that is good is taken. The long way never meets a step, whatever else. */
const routeForward = (request: RouteRequest): Point[] => {
  const { fromCell, toCell } = request;
  const plain = [straight(request), drop(request), rightThenDown(request), downThenRight(request)];
  const found = plain.find((points) => points !== null && isGood(request, points));
  if (found) return found;
  const first = lineIn(request, fromCell.column);
  const lines = fromCell.column === toCell.column - 1 ? [first] : [first, lineIn(request, toCell.column - 1)];
  const through = lines.map((x) => throughGap(request, x));
  return through.find((points) => isGood(request, points)) ?? longWay(request, first);
};

/** The points of one arrow, all its pieces horizontal or vertical. */
export const routeArrow = (request: RouteRequest): Point[] => {
  if (request.arrow.kind === 'stop') return routeStop(request);
  const sameColumn = request.toCell.column === request.fromCell.column && request.toCell.row !== request.fromCell.row;
  const goesBack = request.back || request.toCell.column < request.fromCell.column;
  if (goesBack || (sameColumn && !isGood(request, drop(request)!))) return goBack(request);
  return routeForward(request);
};

/** Offsets 0, -8, +8, -16, +16 and again: arrows in the same gap do not lie on each other. */
export const createChannels = (): ((key: string) => number) => {
  const used = new Map<string, number>();
  const offsets = [0, -1, 1, -2, 2].map((step) => step * CHANNEL);
  return (key) => {
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    return offsets[count % offsets.length]!;
  };
};
