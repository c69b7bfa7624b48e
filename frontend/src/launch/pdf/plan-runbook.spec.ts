import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Runbook } from '@baton/contract';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PAPER, planRunbook } from './plan-runbook.ts';
import { runbookPdf } from './runbook-pdf.ts';
import { wrapWords } from './wrap-words.ts';

const files = createRequire(import.meta.url);
const font = (path: string) => new Uint8Array(readFileSync(files.resolve(`@expo-google-fonts/inter/${path}`)));
const fonts = { plain: font('400Regular/Inter_400Regular.ttf'), bold: font('600SemiBold/Inter_600SemiBold.ttf') };

const book = (sections: Runbook['sections']): Runbook => ({
  title: 'Refunds',
  version: 3,
  at: '2026-01-02T03:04:05.000Z',
  sections,
  markdown: '',
});
const wordsOn = (pages: ReturnType<typeof planRunbook>) =>
  pages.map((page) => page.flatMap((mark) => (mark.is === 'text' ? [mark] : [])));

const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constant('x'.repeat(2_000)), fc.lorem());
const cells = fc.string({ unit: 'grapheme', maxLength: 80 });
const sections = fc.array(
  fc.record({
    title: texts,
    text: fc.array(texts, { maxLength: 6 }),
    table: fc.array(fc.tuple(cells, cells, cells), { maxLength: 40 }),
  }),
  { maxLength: 6 },
);

test('whatever stands in it: nothing leaves the page, and no letter is lost', () => {
  fc.assert(
    fc.property(sections, (given) => {
      const pages = wordsOn(planRunbook(book(given), '2 January 2026'));
      for (const { x, y } of pages.flat()) {
        expect(x).toBeGreaterThanOrEqual(56);
        expect(x).toBeLessThanOrEqual(PAPER.width - 56);
        expect(y).toBeGreaterThan(50);
        expect(y).toBeLessThanOrEqual(PAPER.height - 56);
      }
      const letters = (text: string) => text.replaceAll(/\s+/g, '').length;
      const shown = pages.flat().reduce((sum, { words }) => sum + letters(words), 0);
      const meant = given
        .flatMap(({ title, text, table }) => [title, ...text, ...table.flat()])
        .reduce((sum, text) => sum + letters(text), 0);
      expect(shown).toBeGreaterThanOrEqual(meant);
    }),
  );
});

test('a line is never wider than its room, and broken words are whole when they are put together', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 60, max: 480 }), (words, width) => {
      expect(wrapWords(words, width, 10).join('').replaceAll(/\s+/g, '')).toBe(words.replaceAll(/\s+/g, ''));
    }),
  );
  expect(wrapWords('one two three', 60, 10)).toEqual(['one two', 'three']);
});

test('a table that goes on has its head again, and a heading does not stand alone at the foot', () => {
  const table = [['Who', 'When'], ...Array.from({ length: 80 }, (_, at) => [`Person ${at}`, 'Week'])];
  const many = Array.from({ length: 25 }, (_, at) => ({ title: `Part ${at}`, text: ['A line of it.'], table: [] }));
  const pages = wordsOn(planRunbook(book([{ title: 'Rota', text: [], table }, ...many]), 'today'));
  const rota = pages.filter((page) => page.some(({ words }) => words.startsWith('Person')));
  expect(rota.length).toBeGreaterThan(1);
  for (const page of rota) expect(page.some(({ words }) => words === 'Who')).toBe(true);
  for (const page of pages) expect(page.at(-2)!.words).not.toMatch(/^Part/);
});

test('the document can be opened, has as many pages as were planned, and says what it is', async () => {
  const given = book([{ title: 'Purpose', text: ['Money goes back within a day. 返金'], table: [['A'], ['b']] }]);
  const drawn: string[] = [];
  const draw = async ({ words }: { words: string }) => void drawn.push(words) as undefined;
  const pdf = await PDFDocument.load(await runbookPdf(given, fonts, draw, 'today'));
  expect([pdf.getPageCount(), pdf.getTitle()]).toEqual([1, 'Refunds: runbook']);
  expect(drawn).toEqual(['Money goes back within a day. 返金']);
});
