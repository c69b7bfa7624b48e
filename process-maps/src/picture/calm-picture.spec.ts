import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawMap } from './draw-map.ts';
import { goldenMaps } from './golden-maps.ts';
import { orderSteps } from './order-steps.ts';
import type { Picture, PictureMap, PictureStep } from './picture.types.ts';

const anyGolden = fc.constantFrom(...Object.values(goldenMaps));
const workLanes = ({ lanes }: PictureMap) => lanes.filter(({ kind }) => kind !== 'stop');
const added = (map: PictureMap, lane: number): PictureStep => {
  const lanes = workLanes(map);
  return { id: 'added', lane: lanes[lane % lanes.length]!.id, shape: 'card' };
};

/** Where a step stands in its lane, whatever the lanes above it grew to. */
function placeIn({ boxes, lanes }: Picture, { id, lane }: PictureStep) {
  const box = boxes.get(id)!;
  return { x: box.x, y: box.y - lanes.find((one) => one.id === lane)!.y };
}

describe('nothing moves by itself', () => {
  test('a step that stands alone leaves every other step and every arrow where it is', () => {
    const property = fc.property(anyGolden, fc.nat(9), fc.integer({ min: 1, max: 3 }), (map, lane, count) => {
      const steps = Array.from({ length: count }, (_, at) => ({ ...added(map, lane), id: `added ${at}` }));
      const [before, after] = [drawMap(map), drawMap({ ...map, steps: [...map.steps, ...steps] })];
      for (const [id, box] of before.boxes) expect(after.boxes.get(id)).toEqual(box);
      expect(after.arrows).toEqual(before.arrows);
      expect(after.lanes).toEqual(before.lanes);
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('a step added after another one leaves alone what comes no later', () => {
    const property = fc.property(anyGolden, fc.nat(9), fc.nat(30), (map, lane, at) => {
      const before = drawMap(map);
      const candidates = map.steps.filter(
        ({ id, shape }) => shape !== 'owner' && (shape === 'trigger' || map.arrows.some(({ to }) => to === id)),
      );
      const from = candidates[at % candidates.length]!;
      const arrow = { id: 'to added', from: from.id, to: 'added', kind: 'goes_on' as const, label: '' };
      const after = drawMap({
        ...map,
        steps: [...map.steps, added(map, lane)],
        arrows: [...map.arrows, arrow],
      });
      const work = map.steps.filter(({ shape }) => shape !== 'owner');
      const ways = map.arrows.filter(({ kind }) => kind === 'goes_on');
      const { rank } = orderSteps(work, ways);
      const isLoose = ({ id }: PictureStep) => !ways.some(({ from: one, to }) => one === id || to === id);
      const earlier = work.filter((step) => !isLoose(step) && rank.get(step.id)! <= rank.get(from.id)!);
      for (const step of earlier) expect(placeIn(after, step)).toEqual(placeIn(before, step));
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('lanes keep the order of the map', () => {
    for (const map of Object.values(goldenMaps))
      expect(drawMap(map).lanes.map(({ id }) => id)).toEqual(map.lanes.map(({ id }) => id));
  });
});
