import { expect, test } from '@jest/globals';
import type { MeasureWords } from '@baton/contract';
import { changeOf } from './change-words.ts';

const words = (unit: MeasureWords['unit'], better: MeasureWords['better']) => ({ unit, better }) as MeasureWords;
const value = (of: number | null) => ({ value: of, n: 20, why: '' });

test.each([
  ['a share by points', 0.8, 0.75, words('share', 'more'), 'up 5 points', 'better'],
  ['one point, in the singular', 0.8, 0.81, words('share', 'more'), 'down 1 point', 'worse'],
  ['a time by time', 3_600_000, 7_200_000, words('ms', 'less'), 'down 1 h', 'better'],
  ['money', 12.5, 10, words('money', 'less'), 'up $2.50', 'worse'],
  ['neither good nor bad', 0.3, 0.2, words('share', 'neither'), 'up 10 points', 'same'],
  ['too little to be seen', 0.50001, 0.5, words('share', 'more'), 'no change', 'same'],
  ['less than a second', 1_400, 1_000, words('ms', 'less'), 'no change', 'same'],
] as const)('%s', (_what, now, before, of, text, tone) => {
  expect(changeOf(value(now), value(before), of, 'USD')).toEqual({ text, tone });
});

test('what is too few on one side is not compared', () => {
  expect(changeOf(value(null), value(1), words('share', 'more'), 'USD').text).toBe('');
  expect(changeOf(value(1), undefined, words('share', 'more'), 'USD').text).toBe('');
});
