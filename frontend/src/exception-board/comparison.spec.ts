import { expect, test } from '@jest/globals';
import { comparisonOf, type Seen } from './comparison.ts';

const seen = (label: string, source: string, value: string, differs = false): Seen => ({
  label,
  source,
  value,
  ...(differs && { differs }),
});

test('what two sources say about the same thing stands side by side, what one says alone below', () => {
  const net60 = seen('Payment', 'Signed contract', 'Net 60', true);
  const net30 = seen('Payment', 'Template v7', 'Net 30', true);
  const fee = seen('Late fee', 'Template v7', '1.5%');
  const other = seen('Late fee', 'Signed contract', '1.5%');
  const value = seen('Value', 'Deal', '$8,200');
  expect(comparisonOf([net60, fee, net30, other, value])).toEqual({
    sources: ['Signed contract', 'Template v7'],
    rows: [
      { label: 'Payment', bySource: [net60, net30] },
      { label: 'Late fee', bySource: [other, fee] },
    ],
    others: [value],
  });
});

test('a source that says nothing about one of them leaves its place empty', () => {
  const saw = [seen('A', 'x', '1'), seen('A', 'y', '2'), seen('B', 'y', '3'), seen('B', 'z', '4')];
  expect(comparisonOf(saw)?.rows.map(({ bySource }) => bySource.map((one) => one?.value))).toEqual([
    ['1', '2', undefined],
    [undefined, '3', '4'],
  ]);
});

test.each([
  ['nothing', []],
  ['one source', [seen('A', 'x', '1'), seen('B', 'x', '2')]],
  ['one source twice', [seen('A', 'x', '1'), seen('A', 'x', '2')]],
  ['more than fit', ['v', 'w', 'x', 'y'].map((source) => seen('A', source, '1'))],
])('%s is listed as it came', (_what, saw) => expect(comparisonOf(saw)).toBeUndefined());
