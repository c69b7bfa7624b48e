import { measureLanes } from './measure-lanes.ts';
import type { Box, Cell, DrawnArrow, Picture, PictureMap } from './picture.types.ts';
import { placeSteps } from './place-steps.ts';
import { createChannels, routeArrow } from './route-arrow.ts';
import { COLUMN_GAP, MARGIN, STEP_HEIGHT, STEP_WIDTH } from './sizes.ts';

const PITCH = STEP_WIDTH + COLUMN_GAP;

const boxOf = ({ row, column }: Cell, rowTops: readonly number[]): Box => ({
  x: MARGIN + column * PITCH,
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

/** Third pass: the points of every arrow. */
const drawArrows = (
  map: PictureMap,
  cells: Map<string, Cell>,
  boxes: Map<string, Box>,
  back: Set<string>,
): DrawnArrow[] => {
  const channel = createChannels();
  const narrow = new Set(map.steps.filter((step) => step.shape === 'decision').map((step) => step.id));
  const numbers = new Map(handoffArrows(map, cells).map((id, index) => [id, index + 1]));
  return map.arrows.flatMap((arrow) => {
    const [from, to] = [boxes.get(arrow.from), boxes.get(arrow.to)];
    const [fromCell, toCell] = [cells.get(arrow.from), cells.get(arrow.to)];
    if (!from || !to || !fromCell || !toCell) return [];
    const others = [...boxes.values()].filter((box) => box !== from && box !== to);
    const request = { arrow, from, to, fromCell, toCell, narrow: narrow.has(arrow.from), others, channel };
    const points = routeArrow({ ...request, back: back.has(arrow.id) });
    return [{ ...arrow, points, handoff: numbers.get(arrow.id) ?? 0, rework: back.has(arrow.id) }];
  });
};

/**
 * Lays out a map: a row is a lane (or a branch in it), a column is a moment. Horizontal arrows go on, vertical numbered
 * ones are handoffs. Pure and deterministic; arrows to steps that do not exist are left out.
 */
export const drawMap = (map: PictureMap): Picture => {
  const { cells, rowsOfLane, back } = placeSteps(map);
  const { lanes, rowTops, height } = measureLanes(map.lanes, rowsOfLane);
  const boxes = new Map([...cells].map(([id, cell]): [string, Box] => [id, boxOf(cell, rowTops)]));
  const arrows = drawArrows(map, cells, boxes, back);
  const columns = Math.max(-1, ...[...cells.values()].map((cell) => cell.column)) + 1;
  const handoffs = arrows.filter((arrow) => arrow.handoff > 0).length;
  return { boxes, lanes, arrows, width: MARGIN * 2 + columns * PITCH, height, handoffs };
};
