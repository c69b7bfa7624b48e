import type { Runbook } from '@baton/contract';
import { PDFDocument } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import { colour, type FontFiles, PdfText, type Place } from '../../map-editor/pdf/pdf-text.ts';
import type { DrawWords } from '../../map-editor/pdf/word-picture.ts';
import { PAPER, planRunbook } from './plan-runbook.ts';

/** Marks in points from the upper left corner. */
const place: Place = { x: (of) => of, y: (of) => PAPER.height - of, scale: 1 };

/**
 * The runbook on A4 pages; words stay words.
 * @param fonts TrueType files; only the letters that are used go into the document
 * @param draw draws words that the fonts have no letters for
 */
export async function runbookPdf(book: Runbook, fonts: FontFiles, draw: DrawWords, asOf: string): Promise<Uint8Array> {
  const pages = planRunbook(book, asOf);
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  pdf.setTitle(`${book.title}: runbook`, { showInWindowTitleBar: true });
  pdf.setProducer('Baton');
  pdf.setCreator('Baton');
  const marks = pages.flat();
  const text = await PdfText.for(
    pdf,
    fonts,
    marks.filter((mark) => mark.is === 'text'),
    draw,
  );
  for (const planned of pages) {
    const page = pdf.addPage([PAPER.width, PAPER.height]);
    for (const mark of planned) {
      if (mark.is === 'text') text.write(page, mark, place);
      else {
        const { x, y, width, height, fill } = mark;
        page.drawRectangle({ x, y: PAPER.height - y - height, width, height, color: colour(fill) });
      }
    }
  }
  return pdf.save();
}
