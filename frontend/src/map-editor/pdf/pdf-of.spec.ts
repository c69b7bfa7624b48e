import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { MapEditing, newMapText } from '@baton/process-maps/edit';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TextMark } from '../in-out/marks.ts';
import { pdfOf } from './pdf-of.ts';
import type { WordPicture } from './word-picture.ts';

const files = createRequire(import.meta.url);
const font = (path: string) => new Uint8Array(readFileSync(files.resolve(`@expo-google-fonts/inter/${path}`)));
const fonts = { plain: font('400Regular/Inter_400Regular.ttf'), bold: font('600SemiBold/Inter_600SemiBold.ttf') };
const now = new Date('2026-01-02T03:04:05Z');

function draftWith(titles: string[]) {
  const editing = MapEditing.open(
    newMapText({ title: 'Refund', starts: 'Asked', ends: 'Paid', people: ['Ana', 'Ben'], current: false }),
  )!;
  let after: string | null = null;
  for (const title of titles)
    [after] = editing.do({ do: 'add_step', kind: 'person', title, lane: 'lane_ana', after }) as [string];
  return editing.draft;
}

/** The smallest picture there is. */
const dot = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

async function made(titles: string[], canDraw = true) {
  const drawn: string[] = [];
  const draw = async ({ words }: TextMark): Promise<WordPicture | undefined> => {
    drawn.push(words);
    return canDraw ? { png: dot, width: 40, height: 20, foot: 15 } : undefined;
  };
  const bytes = await pdfOf(draftWith(titles), fonts, draw, now);
  return { bytes, drawn, pdf: await PDFDocument.load(bytes) };
}

const streams = (pdf: PDFDocument, subtype: string): PDFRawStream[] =>
  pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, found]) => (found instanceof PDFRawStream ? [found] : []))
    .filter(({ dict }) => dict.get(PDFName.of('Subtype')) === PDFName.of(subtype));

test('a long map goes over A3 pages, lying, with the letters it needs inside and nothing drawn as a picture', async () => {
  const { pdf, drawn, bytes } = await made(Array.from({ length: 14 }, (_, at) => `Schritt ${at}: Größe prüfen, Ωμέγα`));
  expect(pdf.getTitle()).toBe('Refund');
  expect(pdf.getPageCount()).toBeGreaterThan(2);
  for (const page of pdf.getPages()) expect(page.getSize()).toEqual({ width: 1190.55, height: 841.89 });
  expect([drawn, streams(pdf, 'Image')]).toEqual([[], []]);
  // Only the letters in use: the two fonts alone have 680 kB.
  expect(bytes.length).toBeLessThan(120_000);
});

test('words that the font has no letters for are drawn, each once; where nothing can draw, boxes stand for them', async () => {
  const names = ['检查发票', '检查发票', 'Pay 😀'];
  const { pdf, drawn } = await made(names);
  expect(drawn.toSorted()).toEqual(['Pay 😀', '检查发票', '检查发票'].filter((_, at) => at < 2).toSorted());
  expect(streams(pdf, 'Image').length).toBeGreaterThan(0);
  const without = await made(names, false);
  expect([without.pdf.getPageCount(), streams(without.pdf, 'Image')]).toEqual([1, []]);
});

test('whatever a label holds, a document comes of it', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('\ud800', '\u0000\n\t', ') Tj (', ''),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (title) => {
      const { pdf } = await made([title]);
      expect(pdf.getPageCount()).toBe(1);
    }),
    { numRuns: 8 },
  );
});
