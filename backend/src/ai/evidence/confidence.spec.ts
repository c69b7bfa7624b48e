import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pooledBlocks, type Reviewed } from './blocks.ts';
import { confidenceOf, exactAnswer, type Gate } from './confidence.ts';

const reviewed = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 50 }).map((n) => n / 50), right: fc.boolean() }),
  { maxLength: 200 },
);
const passed: Gate = { id: 'a', passed: true, text: 'Fine.' };
const broken: Gate = { id: 'b', passed: false, text: 'Not like any case answered before.' };
const many = (n: number, score: number, right: boolean): Reviewed[] =>
  Array.from({ length: n }, () => ({ score, right }));

describe('confidence', () => {
  test('is 0 without reviewed answers, and says so without a percentage', () => {
    expect(confidenceOf(0.99, [passed], [])).toEqual({
      value: 0,
      words: 'No reviewed answers to compare with yet. 1 of 1 checks passed.',
    });
  });

  test('is 0 when a check does not hold, however good the evidence', () => {
    const { value, words } = confidenceOf(1, [passed, broken], many(500, 0.9, true));
    expect(value).toBe(0);
    expect(words).toBe('Not like any case answered before. 1 of 2 checks passed.');
    expect(exactAnswer([broken]).value).toBe(0);
  });

  test('15 right answers without a mistake give 85 %, 14 do not', () => {
    expect(confidenceOf(0.9, [], many(16, 0.8, true)).value).toBeGreaterThan(0.85);
    expect(confidenceOf(0.9, [], many(14, 0.8, true)).value).toBeLessThan(0.85);
    expect(confidenceOf(0.9, [], many(34, 0.8, true).concat(many(3, 0.8, false))).words).toBe(
      '34 of 37 like this were right.',
    );
  });

  test('a score below everything reviewed has no evidence', () => {
    expect(confidenceOf(0.3, [], many(50, 0.8, true)).value).toBe(0);
  });

  test('never falls as the score rises, and never exceeds the share that was right', () => {
    fc.assert(
      fc.property(reviewed, (answers) => {
        const values = Array.from({ length: 51 }, (_, i) => confidenceOf(i / 50, [], answers).value);
        values.slice(1).forEach((value, i) => expect(value).toBeGreaterThanOrEqual(values[i]!));
        const best = Math.max(0, ...pooledBlocks(answers).map((block) => block.right / block.n));
        expect(Math.max(...values)).toBeLessThanOrEqual(best + 1e-12);
      }),
    );
  });

  test('one more mistake never raises it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 20 }), (right, wrong) => {
        const before = confidenceOf(0.9, [], [...many(right, 0.9, true), ...many(wrong, 0.9, false)]).value;
        const after = confidenceOf(0.9, [], [...many(right, 0.9, true), ...many(wrong + 1, 0.9, false)]).value;
        expect(after).toBeLessThan(before);
      }),
    );
  });
});

describe('blocks of reviewed answers', () => {
  test('keep every answer, in order of score, with shares that do not fall', () => {
    fc.assert(
      fc.property(reviewed, (answers) => {
        const blocks = pooledBlocks(answers);
        expect(blocks.reduce((n, block) => n + block.n, 0)).toBe(answers.length);
        expect(blocks.reduce((n, block) => n + block.right, 0)).toBe(answers.filter(({ right }) => right).length);
        blocks.slice(1).forEach((block, i) => {
          expect(block.from).toBeGreaterThan(blocks[i]!.from);
          expect(block.right / block.n).toBeGreaterThanOrEqual(blocks[i]!.right / blocks[i]!.n - 1e-12);
        });
        blocks.slice(1).forEach((block) => expect(block.n).toBeGreaterThanOrEqual(20));
      }),
    );
  });
});
