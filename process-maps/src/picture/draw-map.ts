import { BoxIndex } from './hits.ts';
import { measureColumns } from './measure-columns.ts';
import { measureLanes } from './measure-lanes.ts';
import type { Box, Cell, DrawnArrow, Picture, PictureArrow, PictureMap, Point } from './picture.types.ts';
import { placeSteps, type PlacedSteps } from './place-steps.ts';
import { createChannels, routeArrow } from './route-arrow.ts';
import { RouteIndex } from './runs-along.ts';
import { COLUMN_GAP, MARGIN, STEP_HEIGHT, STEP_WIDTH } from './sizes.ts';

const boxOf = ({ row, column }: Cell, columnLefts: readonly number[], rowTops: readonly number[]): Box => ({
  x: columnLefts[column] ?? 0,
  y: rowTops[row] ?? 0,
  width: STEP_WIDTH,
  height: STEP_HEIGHT,
});

/** A handoff is an arrow into the lane of another person or party; an end takes nothing over. */
const handoffArrows = (map: PictureMap, cells: Map<string, Cell>): string[] => {
  const steps = new Map(map.steps.map((step) => [step.id, step]));
  const kinds = new Map(map.lanes.map((lane) => [lane.id, lane.kind]));
  const place = (id: string): number => (cells.get(id)?.column ?? 0) * 1000 + (cells.get(id)?.row ?? 0);
  const counted = map.arrows.filter((arrow) => {
    const [from, to] = [steps.get(arrow.from), steps.get(arrow.to)];
    if (arrow.kind !== 'goes_on' || !from || !to || to.shape === 'end') return false;
    return from.lane !== to.lane && kinds.get(to.lane) !== 'automatic';
  });
  return counted
    .toSorted((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to))
    .map((arrow) => arrow.id);
};

interface Ground {
  map: PictureMap;
  placed: PlacedSteps;
  boxes: Map<string, Box>;
  columnLefts: readonly number[];
}

/** Short straight arrows first: the others find their way around them. Ties keep the order of the map. */
const routingOrder = (arrows: readonly PictureArrow[], cells: Map<string, Cell>): PictureArrow[] => {
  const isStraight = ({ from, to }: PictureArrow): boolean =>
    cells.get(from)?.column === cells.get(to)?.column || cells.get(from)?.row === cells.get(to)?.row;
  return arrows.toSorted((a, b) => Number(isStraight(b)) - Number(isStraight(a)));
};

/** Third pass: the points of every arrow. */
const routeAll = ({ map, placed, boxes, columnLefts }: Ground): Map<string, Point[]> => {
  const { cells, back } = placed;
  const narrow = new Set(map.steps.filter((step) => step.shape === 'decision').map((step) => step.id));
  const channel = createChannels();
  const gapAfter = (column: number): number => (columnLefts[column + 1] ?? 0) - COLUMN_GAP / 2;
  const steps = new BoxIndex(boxes.values());
  const drawn = new RouteIndex();
  const routes = new Map<string, Point[]>();
  for (const arrow of routingOrder(map.arrows, cells)) {
    const [from, to] = [boxes.get(arrow.from), boxes.get(arrow.to)];
    const [fromCell, toCell] = [cells.get(arrow.from), cells.get(arrow.to)];
    if (!from || !to || !fromCell || !toCell) continue;
    const ends = { arrow, from, to, fromCell, toCell, narrow: narrow.has(arrow.from), back: back.has(arrow.id) };
    const points = routeArrow({ ...ends, steps, drawn, channel, gapAfter });
    drawn.add(arrow, points);
    routes.set(arrow.id, points);
  }
  return routes;
};

const drawArrows = (ground: Ground): DrawnArrow[] => {
  const { map, placed } = ground;
  const routes = routeAll(ground);
  const numbers = new Map(handoffArrows(map, placed.cells).map((id, index) => [id, index + 1]));
  const worded = new Set<string>();
  return map.arrows.flatMap((arrow) => {
    const points = routes.get(arrow.id);
    const leavesRight = arrow.label !== '' && points?.[0]?.y === points?.[1]?.y;
    const wordBelow = leavesRight && worded.has(arrow.from);
    if (leavesRight) worded.add(arrow.from);
    return points
      ? [{ ...arrow, points, handoff: numbers.get(arrow.id) ?? 0, wordBelow, rework: placed.back.has(arrow.id) }]
      : [];
  });
};

/**
 * Lays out a map: a row is a lane (or a branch in it), a column is a moment. Horizontal arrows go on, vertical numbered
 * ones are handoffs. Pure and deterministic; arrows to steps that do not exist are left out.
 */
export const drawMap = (map: PictureMap): Picture => {
  const placed = placeSteps(map);
  const { lanes, rowTops, height } = measureLanes(map.lanes, placed.rowsOfLane);
  const columnLefts = measureColumns(map, placed.cells);
  const boxes = new Map([...placed.cells].map(([id, cell]): [string, Box] => [id, boxOf(cell, columnLefts, rowTops)]));
  const arrows = drawArrows({ map, placed, boxes, columnLefts });
  const handoffs = arrows.filter((arrow) => arrow.handoff > 0).length;
  return { boxes, lanes, arrows, width: columnLefts.at(-1)! - COLUMN_GAP + MARGIN, height, handoffs };
};
