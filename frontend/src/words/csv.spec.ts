import { expect, test } from '@jest/globals';
import { csvOf } from './csv.ts';

test('quotes what needs it, and lets no text become a formula', () => {
  const rows = [
    ['name', 'n'],
    ['a, "b"\nc', -3],
    ['=HYPERLINK("x")', null],
    ['+1', 0.5],
    ['-1', 1],
    ['@sum', 2],
    ['\tx', 3],
  ];
  expect(csvOf(rows)).toBe(
    '\u{FEFF}name,n\r\n"a, ""b""\nc",-3\r\n"\'=HYPERLINK(""x"")",\r\n\'+1,0.5\r\n\'-1,1\r\n\'@sum,2\r\n\'\tx,3\r\n',
  );
});
