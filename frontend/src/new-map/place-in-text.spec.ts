import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeInText } from './place-in-text.ts';

test('a finding’s line and column lead to the character that they count', () => {
  const line = fc.stringMatching(/^[a-z: ]{0,12}$/);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (lines, atLine, atColumn) => {
      const row = atLine % lines.length;
      const column = atColumn % (lines[row]!.length + 1);
      const before = lines
        .join('\n')
        .slice(0, placeInText(lines.join('\n'), row + 1, column + 1))
        .split('\n');
      expect([before.length, before.at(-1)]).toEqual([row + 1, lines[row]!.slice(0, column)]);
    }),
  );
});

test('a place beyond the text is its end', () => {
  expect(placeInText('ab', 9, 9)).toBe(2);
  expect(placeInText('', 1, 5)).toBe(0);
});
