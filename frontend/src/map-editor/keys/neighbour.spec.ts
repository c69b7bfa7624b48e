import type { Box } from '@baton/process-maps/picture';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Direction, neighbour } from './neighbour.ts';

const grid = (cells: [number, number][]): Map<string, Box> =>
  new Map(cells.map(([x, y]) => [`${x},${y}`, { x: x * 240, y: y * 170, width: 190, height: 104 }]));

test('arrow keys reach the steps around', () => {
  const boxes = grid([
    [0, 0],
    [1, 0],
    [2, 0],
    [1, 1],
    [3, 1],
  ]);
  const from = (id: string, direction: Direction) => neighbour(boxes, id, direction);
  expect([from('0,0', 'right'), from('1,0', 'down'), from('1,1', 'up'), from('2,0', 'left')]).toEqual([
    '1,0',
    '1,1',
    '1,0',
    '1,0',
  ]);
  expect(from('0,0', 'left')).toBeUndefined();
});

test('by arrow keys every step can be reached from every other', () => {
  const cell = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { minLength: 2, maxLength: 12, selector: String }), (cells) => {
      const boxes = grid(cells);
      const seen = new Set([[...boxes.keys()][0]!]);
      for (const id of seen)
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const next = neighbour(boxes, id, direction);
          if (next !== undefined) seen.add(next);
        }
      expect(seen.size).toBe(boxes.size);
    }),
    { numRuns: 2_000 },
  );
});
