import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeOf, ticksOf, timelineScale, type Stretch } from './timeline-scale.ts';

const HOUR = 3_600_000;
const stretches: fc.Arbitrary<Stretch[]> = fc.array(
  fc.tuple(fc.nat(100 * HOUR), fc.nat(40 * HOUR)).map(([from, length]) => ({ from, to: from + length })),
  { minLength: 1, maxLength: 20 },
);

describe('the compressed time axis', () => {
  test('keeps the order of all moments and fills the width', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const scale = timelineScale(all);
        const moments = all.flatMap(({ from, to }) => [from, to]).toSorted((a, b) => a - b);
        const places = moments.map((ms) => placeOf(scale, ms));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places[0]).toBe(0);
        expect(places.at(-1)).toBeCloseTo(moments[0] === moments.at(-1) ? 0 : 1, 9);
        moments.slice(1).forEach((ms, at) => ms > moments[at]! && expect(places[at + 1]!).toBeGreaterThan(places[at]!));
      }),
    );
  });

  test('two seconds of work stay visible beside two days of waiting', () => {
    const scale = timelineScale([
      { from: 0, to: 2000 },
      { from: 2000, to: 48 * HOUR },
    ]);
    expect(placeOf(scale, 2000)).toBeGreaterThan(0.05);
  });

  test('moments outside lie on the ends, and between knots on a straight line', () => {
    const scale = timelineScale([{ from: 1000, to: 5000 }]);
    expect([0, 3000, 9000].map((ms) => placeOf(scale, ms))).toEqual([0, 0.5, 1]);
    expect(placeOf(timelineScale([]), 5)).toBe(0);
  });

  test('ticks keep their distance', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const ticks = ticksOf(timelineScale(all), 0.1);
        ticks.slice(1).forEach((tick, at) => expect(tick.x - ticks[at]!.x).toBeGreaterThanOrEqual(0.1));
      }),
    );
  });
});
