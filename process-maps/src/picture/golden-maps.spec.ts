import { describe, expect, test } from '@jest/globals';
import { drawMap } from './draw-map.ts';
import { goldenMaps } from './golden-maps.ts';
import { hitsAny } from './hits.ts';
import type { Picture, Point } from './picture.types.ts';

const spot = ({ x, y }: Point): string => `${Math.round(x)},${Math.round(y)}`;

/** A picture as lines that a person can compare: where every step stands and how every arrow runs. */
function said({ lanes, boxes, arrows, width, height }: Picture): string[] {
  return [
    `${width} x ${height}`,
    ...lanes.map(({ id, y, height: tall }) => `lane ${id}: ${y} to ${y + tall}`),
    ...[...boxes].map(([id, box]) => `step ${id}: ${spot(box)}`),
    ...arrows.map(({ from, to, points, handoff, rework }) => {
      const marks = `${handoff > 0 ? ` (handoff ${handoff})` : ''}${rework ? ' (rework)' : ''}`;
      return `arrow ${from} to ${to}${marks}: ${points.map(spot).join(' ')}`;
    }),
  ];
}

describe('the golden maps', () => {
  test.each(Object.entries(goldenMaps))('%s', (_, map) => {
    const picture = drawMap(map);
    expect(said(picture)).toMatchSnapshot();
    for (const { from, to, points } of picture.arrows) {
      const others = [...picture.boxes].filter(([id]) => id !== from && id !== to).map(([, box]) => box);
      expect(hitsAny(points, others)).toBe(false);
    }
  });
});
