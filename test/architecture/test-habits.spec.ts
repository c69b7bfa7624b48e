import { expect, test } from '@jest/globals';
import { sourceFiles } from './source-files.ts';

const folders = ['process-maps', 'plugins', 'backend', 'frontend', 'test'];
const specs = folders.flatMap((folder) => sourceFiles(folder, ['.spec.ts', '.spec.tsx']));

// Put together here, so that this file does not find itself.
const habits: [string, RegExp][] = [
  [
    'a module mock: ES modules ignore it, so the real thing would run and the test would still be green',
    /jest\s*\.\s*(un)?mock\(/,
  ],
  ['a test that is left out', /\b(test|it|describe)\s*\.\s*(skip|todo|failing)\b|\bx(it|test|describe)\(/],
  ['a test that leaves out all others', /\b(test|it|describe)\s*\.\s*only\b|\bf(it|describe)\(/],
  ['an assertion that cannot fail', /expect\(\s*(true|1)\s*\)\s*\.\s*(toBe|toEqual|toBeTruthy)\(/],
];

test.each(habits)('no test holds %s', (_, pattern) => {
  expect(specs.length).toBeGreaterThan(20);
  const own = 'test/architecture/test-habits.spec.ts';
  expect(specs.filter(({ name, text }) => name !== own && pattern.test(text)).map(({ name }) => name)).toEqual([]);
});
