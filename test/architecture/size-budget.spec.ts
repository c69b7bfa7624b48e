import { expect, test } from '@jest/globals';
import { productCode, sourceFiles } from './source-files.ts';
import { functionLengths } from './function-lengths.ts';

const lines = (text: string): number => text.split('\n').length - 1;

test('no file holds more than 400 lines: longer ones hold more than one idea', () => {
  const all = ['process-maps', 'plugins', 'backend', 'frontend', 'test'].flatMap((folder) =>
    sourceFiles(folder, ['.ts', '.tsx', '.mjs', '.css']),
  );
  const long = all.filter(({ text }) => lines(text) > 400).map(({ name, text }) => `${name}: ${lines(text)}`);
  expect(all.length).toBeGreaterThan(100);
  expect(long).toEqual([]);
});

test('half of the product files have at most 80 lines', () => {
  const sorted = productCode()
    .map(({ text }) => lines(text))
    .sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
});

test('no function is longer than 80 lines, and half of them have at most 10', () => {
  const found = productCode().flatMap(functionLengths);
  const long = found.filter((one) => one.lines > 80).map((one) => `${one.file}:${one.line} ${one.lines} lines`);
  const sorted = found.map((one) => one.lines).sort((a, b) => a - b);
  expect(long).toEqual([]);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(10);
});
