import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyMap } from '../testing/any-map.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { drawSketch } from './draw-sketch.ts';
import { sketchMap } from './sketch-map.ts';

test('every flow starts and ends at the border of its shapes, and runs only across and down', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const { sketch, lanes } = sketchMap(map);
      const { boxes, routes } = drawSketch(sketch, lanes);
      sketch.flows.forEach(({ from, to }, index) => {
        const route = routes[index]!;
        for (const [end, point] of [[from, route[0]!] as const, [to, route.at(-1)!] as const]) {
          const { x, y, width, height } = boxes.get(end)!;
          const inside = point.x >= x - 1 && point.x <= x + width + 1 && point.y >= y - 1 && point.y <= y + height + 1;
          expect({ from, to, end, inside }).toEqual({ from, to, end, inside: true });
        }
        for (const [at, point] of route.slice(1).entries()) {
          const before = route[at]!;
          const straight = Math.abs(before.x - point.x) < 0.01 || Math.abs(before.y - point.y) < 0.01;
          expect({ from, to, route, straight }).toEqual({ from, to, route, straight: true });
        }
      });
    }),
    propertyRuns(200),
  );
});
