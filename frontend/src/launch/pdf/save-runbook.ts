import type { Runbook } from '@baton/contract';
import { fetchFonts } from '../../map-editor/pdf/fetch-fonts.ts';
import { drawWords } from '../../map-editor/pdf/word-picture.ts';
import { fullMoment } from '../../words/moment.ts';
import { runbookPdf } from './runbook-pdf.ts';

/** @throws with a sentence when the fonts cannot be fetched */
export async function runbookAsPdf(book: Runbook): Promise<Blob> {
  const bytes = await runbookPdf(book, await fetchFonts(), drawWords, fullMoment(book.at));
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}
