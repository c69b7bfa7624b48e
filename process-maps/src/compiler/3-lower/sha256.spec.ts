import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';

const reference = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('agrees with the platform for any text, around the block size too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expect(sha256(text)).toBe(reference(text))),
  );
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 100_000]) {
    expect(sha256('é'.repeat(length))).toBe(reference('é'.repeat(length)));
  }
});

test('the order in which data was built does not change its text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const reversed = (part: unknown): unknown =>
        typeof part !== 'object' || part === null || Array.isArray(part)
          ? part
          : Object.fromEntries(
              Object.entries(part)
                .toReversed()
                .map(([key, inner]) => [key, reversed(inner)]),
            );
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
