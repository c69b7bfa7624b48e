/**
 * What is drawn, as plain data: lanes from top to bottom, steps in lanes, arrows between steps. The picture is a pure
 * function of the map: the same map always gives the same picture.
 */
export interface PictureMap {
  lanes: PictureLane[];
  steps: PictureStep[];
  arrows: PictureArrow[];
}

export interface PictureLane {
  id: string;
  title: string;
  /** `stop` = the lane "When it stops", always the last one. */
  kind: 'outside' | 'automatic' | 'person' | 'stop';
  /** Who is drawn in its header; the layout does not look at it. */
  person: { id: string; name: string } | null;
}

export interface PictureStep {
  id: string;
  lane: string;
  shape: 'trigger' | 'card' | 'decision' | 'wait' | 'end' | 'owner';
}

export interface PictureArrow {
  id: string;
  from: string;
  to: string;
  /** `stop` = from a step to the card of the owner of a stop rule. */
  kind: 'goes_on' | 'stop';
  label: string;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** Where a step stands on the grid: rows from top to bottom through all lanes, columns from left to right. */
export interface Cell {
  row: number;
  column: number;
}

export interface PlacedLane {
  id: string;
  y: number;
  height: number;
}

export interface DrawnArrow extends PictureArrow {
  points: Point[];
  /** Number of the handoff, from 1; 0 = none. */
  handoff: number;
  /** The word stands below the line, because another exit's word stands above it. */
  wordBelow: boolean;
  /** Goes back to an earlier step. */
  rework: boolean;
}

export interface Picture {
  boxes: Map<string, Box>;
  lanes: PlacedLane[];
  arrows: DrawnArrow[];
  width: number;
  height: number;
  handoffs: number;
}
