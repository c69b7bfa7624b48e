import type { MapDraft } from '@baton/process-maps/edit';
import type { Box, PlacedLane } from '@baton/process-maps/picture';
import { drawDraft } from '../canvas/edit-parts.ts';
import { textOf } from '../words.ts';
import { arrowMarks } from './arrow-marks.ts';
import { linesOf } from './lines-of.ts';
import { type Mark, textMarks } from './marks.ts';
import { stepMarks } from './step-marks.ts';

/** A whole map as marks. The headers stand left of x = 0 and are apart, so that they can be repeated. */
export interface Sheet {
  title: string;
  width: number;
  height: number;
  /** The names of the lanes, from x = -HEADERS to 0. */
  headers: Mark[];
  /** Grounds of the lanes first, then arrows, then steps. */
  body: Mark[];
  lanes: PlacedLane[];
  /** Of everything that no cut may go through. */
  boxes: Box[];
}

/** Width of the names of the lanes, in pixels at 100 %. */
export const HEADERS = 170;

const grounds = { outside: 'outside', automatic: 'automatic', person: 'card', stop: 'stopGround' } as const;

/** What of a draft goes onto paper, into a picture, or to people with a link. */
export function sheetOf(draft: MapDraft): Sheet {
  const drawn = drawDraft(draft);
  const { picture, map } = drawn;
  const { lanes, width, height } = picture;
  const ground = (x: number, wide: number) =>
    lanes.map(({ y, height: tall }, at): Mark => ({
      is: 'box',
      x,
      y,
      width: wide,
      height: tall,
      round: 0,
      fill: grounds[map.lanes[at]!.kind],
      line: 'line',
    }));
  const names = lanes.flatMap(({ y, height: tall }, at) =>
    textMarks(linesOf(map.lanes[at]!.title, 18, 3), -HEADERS + 14, y + tall / 2, { size: 14, bold: true }),
  );
  return {
    title: textOf(draft['title']),
    width,
    height,
    headers: [...ground(-HEADERS, HEADERS), ...names],
    body: [...ground(0, width), ...arrowMarks(drawn), ...stepMarks(drawn)],
    lanes,
    boxes: [...picture.boxes.values()],
  };
}
