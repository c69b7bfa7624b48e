import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { generatedPages } from './generated-pages.ts';

const docs = new URL('../../docs/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, docs), 'utf8');
const pages = generatedPages((code) => read(`checks/${code}.md`));

test.each(Object.keys(pages))('%s is what the language says: run "baton docs" and commit the result', (file) => {
  expect(read(file)).toBe(pages[file]);
});

test('the measures are all explained', () => {
  const page = read('measures.md');
  for (const measure of [
    'Handoffs',
    'Approvals',
    'Tiny approvals',
    'Status-only steps',
    'Hands-on time',
    'Waiting time',
    'Flow efficiency',
  ]) {
    expect(page).toContain(`| ${measure}`);
  }
});
