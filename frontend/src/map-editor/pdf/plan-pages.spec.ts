import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Sheet } from '../in-out/sheet-of.ts';
import { EDGE, FOOT, HEAD, PAGE, cuts, planPages } from './plan-pages.ts';

const span = fc
  .record({ from: fc.integer({ min: 0, max: 5_000 }), length: fc.integer({ min: 1, max: 300 }) })
  .map(({ from, length }) => ({ from, to: from + length }));

test('parts cover the length once, none is longer than the room, and none cuts through a short span that stands alone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6_000 }),
      fc.integer({ min: 400, max: 1_500 }),
      fc.array(span),
      (length, room, spans) => {
        const parts = cuts(length, room, spans);
        expect(parts[0]!.from).toBe(0);
        expect(parts.at(-1)!.to).toBe(length);
        for (const [at, part] of parts.entries()) {
          expect(part.to - part.from).toBeLessThanOrEqual(room);
          expect(part.to).toBeGreaterThan(part.from);
          if (at > 0) expect(part.from).toBe(parts[at - 1]!.to);
        }
        const [alone] = spans;
        if (spans.length === 1)
          for (const { to } of parts) expect(to > alone!.from && to < alone!.to && to < length).toBe(false);
      },
    ),
  );
});

const sheet = (width: number, height: number): Sheet => ({
  title: 'Refund',
  width,
  height,
  headers: [],
  body: [],
  lanes: [{ id: 'a', y: 0, height }],
  boxes: [],
});

test.each([
  ['a small map on one page', 900, 500, 1],
  ['a wide one on two beside each other', 2_400, 500, 2],
  ['a high and wide one on a grid of pages', 2_400, 1_900, 6],
])('%s', (_, width, height, pages) => {
  const plan = planPages(sheet(width, height));
  expect(plan.tiles).toHaveLength(pages);
  for (const tile of plan.tiles) {
    expect((tile.width + 170) * plan.scale).toBeLessThanOrEqual(PAGE.width - 2 * EDGE + 0.01);
    expect(tile.height * plan.scale).toBeLessThanOrEqual(PAGE.height - 2 * EDGE - HEAD - FOOT + 0.01);
  }
});
