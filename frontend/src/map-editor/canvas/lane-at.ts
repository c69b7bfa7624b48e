import type { DraftDrawn } from './edit-parts.ts';
import { STOP_LANE } from './picture-of-draft.ts';

/** The lane that a dropped step belongs to: the one at this height, or the nearest. Never "When it stops". */
export function laneAt({ picture }: DraftDrawn, y: number): string | undefined {
  const lanes = picture.lanes.filter(({ id }) => id !== STOP_LANE);
  const distance = (lane: (typeof lanes)[number]) => Math.max(lane.y - y, y - lane.y - lane.height, 0);
  return lanes.toSorted((a, b) => distance(a) - distance(b))[0]?.id;
}
