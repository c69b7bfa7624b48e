import { orderSteps, type StepOrder } from './order-steps.ts';
import type { Cell, PictureArrow, PictureMap, PictureStep } from './picture.types.ts';

/** A place inside a lane; rows of the whole picture are known only when every lane has its rows. */
interface LaneCell {
  lane: number;
  /** 0 = the lane's first row; parallel branches get further ones. */
  row: number;
  column: number;
}

export interface PlacedSteps {
  cells: Map<string, Cell>;
  /** How many rows each lane has, in the order of the lanes. */
  rowsOfLane: number[];
  back: Set<string>;
}

class Grid {
  readonly places = new Map<string, LaneCell>();
  private readonly taken = new Set<string>();
  /** The lanes that have something in a column. */
  private readonly lanesOf = new Map<number, Set<number>>();
  /** Cells that a straight arrow between two lanes passes: nothing may be put there. */
  private readonly passed = new Set<string>();

  isFree(lane: number, row: number, column: number): boolean {
    return !this.taken.has(`${lane} ${row} ${column}`) && !this.passed.has(`${lane} ${column}`);
  }

  /** May an arrow drop from one lane to another in this column? */
  isClear(column: number, fromLane: number, toLane: number): boolean {
    const [top, bottom] = [Math.min(fromLane, toLane) + 1, Math.max(fromLane, toLane)];
    const lanes = this.lanesOf.get(column);
    for (let lane = top; lane < bottom; lane++) if (lanes?.has(lane)) return false;
    return true;
  }

  put(id: string, place: LaneCell): void {
    this.places.set(id, place);
    this.taken.add(`${place.lane} ${place.row} ${place.column}`);
    this.lanesOf.set(place.column, (this.lanesOf.get(place.column) ?? new Set()).add(place.lane));
  }

  pass(column: number, fromLane: number, toLane: number): void {
    for (let lane = Math.min(fromLane, toLane) + 1; lane < Math.max(fromLane, toLane); lane++) {
      this.passed.add(`${lane} ${column}`);
    }
  }
}

const laneIndexes = (map: PictureMap): Map<string, number> => new Map(map.lanes.map((lane, index) => [lane.id, index]));

/** A step drops straight below (or above) its only predecessor when it changes the lane and the way is clear. */
const canDrop = (grid: Grid, before: LaneCell, lane: number): boolean =>
  before.lane !== lane && grid.isFree(lane, 0, before.column) && grid.isClear(before.column, before.lane, lane);

const firstColumn = (grid: Grid, before: LaneCell[], lane: number): number => {
  const [only] = before;
  if (only && before.length === 1 && canDrop(grid, only, lane)) return only.column;
  return Math.max(0, ...before.map((one) => one.column + 1));
};

const MAX_ROWS = 6;

/** The row of its predecessor in the same lane if that is free, else the first free row, else further right. */
const freePlace = (grid: Grid, lane: number, from: number, before: LaneCell[]): LaneCell => {
  const wanted = before.find((one) => one.lane === lane)?.row ?? 0;
  const rows = [wanted, ...Array.from({ length: MAX_ROWS }, (_, row) => row).filter((row) => row !== wanted)];
  for (let column = from; ; column++) {
    const row = rows.find((one) => grid.isFree(lane, one, column));
    if (row !== undefined) return { lane, row, column };
  }
};

const predecessorsOf = (arrows: readonly PictureArrow[], { back }: StepOrder): Map<string, string[]> => {
  const before = new Map<string, string[]>();
  for (const arrow of arrows) {
    if (!back.has(arrow.id)) before.set(arrow.to, [...(before.get(arrow.to) ?? []), arrow.from]);
  }
  return before;
};

const placeWork = (grid: Grid, map: PictureMap, order: StepOrder): void => {
  const lanes = laneIndexes(map);
  const arrows = map.arrows.filter((arrow) => arrow.kind === 'goes_on');
  const predecessors = predecessorsOf(arrows, order);
  const leaving = new Set(arrows.map((arrow) => arrow.from));
  // What nothing leads to and what leads nowhere stands at the far right: wherever it were put, others would have to move.
  const isLoose = (step: PictureStep): boolean =>
    step.shape !== 'trigger' && !predecessors.has(step.id) && !leaving.has(step.id);
  const steps = map.steps.filter((step) => step.shape !== 'owner');
  const ranked = steps
    .filter((step) => !isLoose(step))
    .toSorted((a, b) => order.rank.get(a.id)! - order.rank.get(b.id)!);
  for (const step of ranked) {
    const lane = lanes.get(step.lane) ?? 0;
    const before = (predecessors.get(step.id) ?? []).flatMap((id) => grid.places.get(id) ?? []);
    const place = freePlace(grid, lane, firstColumn(grid, before, lane), before);
    grid.put(step.id, place);
    for (const one of before) if (one.column === place.column) grid.pass(place.column, one.lane, lane);
  }
  const last = Math.max(0, ...[...grid.places.values()].map((place) => place.column));
  const loose = steps.filter(isLoose);
  // An end is one that a stop rule's answer leads to: it belongs to the map, the others wait for their arrow beyond it.
  for (const step of loose.filter(isEnd)) grid.put(step.id, freePlace(grid, lanes.get(step.lane) ?? 0, last, []));
  for (const step of loose.filter((one) => !isEnd(one)))
    grid.put(step.id, nextFree(grid, lanes.get(step.lane) ?? 0, last + 1));
};

const isEnd = ({ shape }: PictureStep): boolean => shape === 'end';

/** Further right rather than in a row of its own: another row would move every lane below. */
const nextFree = (grid: Grid, lane: number, from: number): LaneCell => {
  let column = from;
  while (!grid.isFree(lane, 0, column)) column += 1;
  return { lane, row: 0, column };
};

/** Each owner's card below the step that stops for them, or in the next free column. */
const placeOwners = (grid: Grid, map: PictureMap): void => {
  const lane = map.lanes.length - 1;
  for (const arrow of map.arrows.filter((one) => one.kind === 'stop')) {
    let column = grid.places.get(arrow.from)?.column ?? 0;
    while (!grid.isFree(lane, 0, column)) column += 1;
    grid.put(arrow.to, { lane, row: 0, column });
  }
};

/** Second pass: a row and a column for every step. */
export const placeSteps = (map: PictureMap): PlacedSteps => {
  const work = map.steps.filter((step) => step.shape !== 'owner');
  const order = orderSteps(
    work,
    map.arrows.filter((arrow) => arrow.kind === 'goes_on'),
  );
  const grid = new Grid();
  placeWork(grid, map, order);
  placeOwners(grid, map);

  const rowsOfLane = map.lanes.map(() => 1);
  for (const place of grid.places.values()) {
    rowsOfLane[place.lane] = Math.max(rowsOfLane[place.lane] ?? 1, place.row + 1);
  }
  const firstRow = rowsOfLane.map((_, lane) => rowsOfLane.slice(0, lane).reduce((sum, rows) => sum + rows, 0));
  const cells = [...grid.places].map(([id, { lane, row, column }]): [string, Cell] => [
    id,
    { row: (firstRow[lane] ?? 0) + row, column },
  ]);
  return { cells: new Map(cells), rowsOfLane, back: order.back };
};
