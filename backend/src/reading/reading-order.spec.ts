import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inReadingOrder } from './reading-order.ts';

const turning = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];

test('nothing in a title turns the reading direction, and nothing else is lost', () => {
  const piece = fc.oneof(
    fc.constantFrom(...turning),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('שלום', 'pay 500'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const read = inReadingOrder(pieces.join(''));
      expect(turning.some((character) => read.includes(character))).toBe(false);
      const kept = [...pieces.join('')].filter((character) => !turning.includes(character));
      expect(read).toBe(kept.join(''));
    }),
  );
});
