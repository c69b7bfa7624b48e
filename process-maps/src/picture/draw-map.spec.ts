import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawMap } from './draw-map.ts';
import { hitsAny } from './hits.ts';
import type { Box, Picture, PictureMap, PictureStep } from './picture.types.ts';

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const laneKinds = ['outside', 'automatic', 'person', 'person'] as const;
const shapes: PictureStep['shape'][] = ['card', 'card', 'card', 'decision', 'wait', 'end'];

/** Any map: up to 4 lanes, 30 steps, arrows anywhere (also back), and stop rules with their owner cards. */
const anyMap: fc.Arbitrary<PictureMap> = fc
  .record({
    lanes: fc.integer({ min: 1, max: 4 }),
    steps: fc.array(fc.tuple(fc.nat(3), fc.nat(5)), { minLength: 1, maxLength: 30 }),
    arrows: fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.boolean()), { maxLength: 40 }),
    stops: fc.array(fc.nat(29), { maxLength: 6 }),
  })
  .map(({ lanes, steps, arrows, stops }) => {
    const laneList = Array.from({ length: lanes }, (_, at) => ({
      id: `lane${at}`,
      title: `Lane ${at}`,
      kind: laneKinds[at]!,
      person: null,
    }));
    const work = steps.map(([lane, shape], at): PictureStep => ({
      id: `s${at}`,
      lane: `lane${lane % lanes}`,
      shape: shapes[shape]!,
    }));
    const owners = stops.map((_, at): PictureStep => ({ id: `owner${at}`, lane: 'stop', shape: 'owner' }));
    const id = (number: number): string => `s${number % steps.length}`;
    return {
      lanes: [...laneList, { id: 'stop', title: 'When it stops', kind: 'stop' as const, person: null }],
      steps: [...work, ...owners],
      arrows: [
        ...arrows
          .filter(([from, to]) => from % steps.length !== to % steps.length)
          .map(([from, to, word], at) => ({
            id: `a${at}`,
            from: id(from),
            to: id(to),
            kind: 'goes_on' as const,
            label: word ? 'Yes' : '',
          })),
        ...stops.map((step, at) => ({
          id: `stop${at}`,
          from: id(step),
          to: `owner${at}`,
          kind: 'stop' as const,
          label: '',
        })),
      ],
    };
  });

const laneOf = (picture: Picture, id: string) => picture.lanes.find((lane) => lane.id === id)!;

describe('any map', () => {
  test('every step has a place in its own lane and no two steps overlap', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const picture = drawMap(map);
        const boxes = [...picture.boxes.values()];
        expect(boxes).toHaveLength(map.steps.length);
        for (const [at, box] of boxes.entries())
          for (const other of boxes.slice(at + 1)) expect(touch(box, other)).toBe(false);
        for (const step of map.steps) {
          const [box, lane] = [picture.boxes.get(step.id)!, laneOf(picture, step.lane)];
          expect(box.y).toBeGreaterThanOrEqual(lane.y);
          expect(box.y + box.height).toBeLessThanOrEqual(lane.y + lane.height);
          expect(box.x + box.width).toBeLessThanOrEqual(picture.width);
        }
      }),
    );
  });

  test('no arrow passes through a step that it does not belong to, and every piece is horizontal or vertical', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const picture = drawMap(map);
        for (const arrow of picture.arrows) {
          const others = [...picture.boxes]
            .filter(([id]) => id !== arrow.from && id !== arrow.to)
            .map(([, box]) => box);
          expect(hitsAny(arrow.points, others)).toBe(false);
          for (const [at, end] of arrow.points.slice(1).entries()) {
            const start = arrow.points[at]!;
            expect(Math.min(Math.abs(start.x - end.x), Math.abs(start.y - end.y))).toBeLessThan(1e-6);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an arrow begins on the edge of its first step and ends on the edge of its last', () => {
    const onEdge = ({ x, y }: { x: number; y: number }, box: Box): boolean =>
      x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    fc.assert(
      fc.property(anyMap, (map) => {
        const picture = drawMap(map);
        for (const arrow of picture.arrows) {
          expect(onEdge(arrow.points[0]!, picture.boxes.get(arrow.from)!)).toBe(true);
          expect(onEdge(arrow.points.at(-1)!, picture.boxes.get(arrow.to)!)).toBe(true);
        }
      }),
    );
  });

  test('the same map gives the same picture', () => {
    fc.assert(fc.property(anyMap, (map) => expect(drawMap(structuredClone(map))).toEqual(drawMap(map))));
  });

  test('handoffs are numbered from 1 without gaps, and only into lanes of people and outside parties', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const picture = drawMap(map);
        const numbered = picture.arrows.filter((arrow) => arrow.handoff > 0);
        const numbers = numbered.map((arrow) => arrow.handoff).toSorted((a, b) => a - b);
        expect(numbers).toEqual(numbers.map((_, at) => at + 1));
        expect(picture.handoffs).toBe(numbered.length);
        for (const arrow of numbered) {
          const [from, to] = [arrow.from, arrow.to].map((id) => map.steps.find((step) => step.id === id)!);
          expect(from!.lane).not.toBe(to!.lane);
          expect(map.lanes.find((lane) => lane.id === to!.lane)!.kind).not.toBe('automatic');
        }
      }),
    );
  });
});
