import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scaleOf } from './scale.ts';

test('holds every value, and is not far above the highest', () => {
  const unit = fc.constantFrom('share', 'ms', 'number', 'money') as fc.Arbitrary<'share'>;
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e10, noNaN: true }), { minLength: 1 }), unit, (values, of) => {
      const given = of === 'share' ? values.map((value) => value / 1e10) : values;
      const { top, marks } = scaleOf(given, of);
      expect(top).toBeGreaterThanOrEqual(Math.max(...given) * (1 - 1e-9));
      expect(marks).toEqual([0, top / 2, top]);
    }),
  );
});

test.each([
  [[0.03, 0.08], 'share', 0.1],
  [[0.97], 'share', 1],
  [[5_000_000], 'ms', 7_200_000],
  [[3 * 86_400_000], 'ms', 4 * 86_400_000],
  [[11.79], 'money', 20],
  [[0], 'number', 1],
] as const)('%s of %s up to %s', (values, unit, top) => {
  expect(scaleOf([...values], unit).top).toBe(top);
});
