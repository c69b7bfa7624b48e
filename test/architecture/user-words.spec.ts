import { expect, test } from '@jest/globals';
import { sentencesOf } from './sentences.ts';
import { productCode, sourceFiles } from './source-files.ts';

/** Words that Baton's users do not know, and what we say instead. */
const banned: Record<string, string> = {
  workflow: 'map',
  workflows: 'maps',
  node: 'step',
  nodes: 'steps',
  incident: 'exception',
  incidents: 'exceptions',
  payload: 'data, or what arrived',
  payloads: 'data',
  instance: 'case',
  instances: 'cases',
  job: 'step',
  jobs: 'steps',
};

test('nothing a user reads says a word of the trade', () => {
  const found = productCode().flatMap(({ name, text }) =>
    sentencesOf(name, text).flatMap((sentence) =>
      wrongWords(sentence).map((word) => `${name}: "${word}" in "${sentence}"`),
    ),
  );
  expect(found).toEqual([]);
});

test('the pages that explain checks use the same words', () => {
  const pages = sourceFiles('process-maps', ['.md']).filter(({ name }) => name.includes('/docs/'));
  const found = pages.flatMap(({ name, text }) =>
    wrongWords(text.replace(/`[^`]*`/g, '')).map((word) => `${name}: ${word}`),
  );
  expect(found).toEqual([]);
});

function wrongWords(text: string): string[] {
  return text.split(/[^A-Za-z]+/).filter((word) => Object.hasOwn(banned, word.toLowerCase()));
}
