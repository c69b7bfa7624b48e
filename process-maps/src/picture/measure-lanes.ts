import type { PictureLane, PlacedLane } from './picture.types.ts';
import { LANE_PADDING, ROW_GAP, STEP_HEIGHT, STOP_LANE_PADDING } from './sizes.ts';

export interface LaneMeasures {
  lanes: PlacedLane[];
  /** Top of every row's steps, through all lanes. */
  rowTops: number[];
  height: number;
}

/** Heights from the number of rows; lanes stand on each other without gaps. */
export const measureLanes = (lanes: readonly PictureLane[], rowsOfLane: readonly number[]): LaneMeasures => {
  const placed: PlacedLane[] = [];
  const rowTops: number[] = [];
  let y = 0;
  for (const [index, lane] of lanes.entries()) {
    const rows = rowsOfLane[index] ?? 1;
    const padding = lane.kind === 'stop' ? STOP_LANE_PADDING : LANE_PADDING;
    const height = rows * STEP_HEIGHT + (rows - 1) * ROW_GAP + 2 * padding;
    for (let row = 0; row < rows; row++) rowTops.push(y + padding + row * (STEP_HEIGHT + ROW_GAP));
    placed.push({ id: lane.id, y, height });
    y += height;
  }
  return { lanes: placed, rowTops, height: y };
};
