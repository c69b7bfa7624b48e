import type { MapDraft } from '@baton/process-maps/edit';
import { fetchFonts } from './fetch-fonts.ts';
import { pdfOf } from './pdf-of.ts';
import { drawWords } from './word-picture.ts';

/** @throws with a sentence when the fonts cannot be fetched */
export async function mapAsPdf(draft: MapDraft): Promise<Blob> {
  const bytes = await pdfOf(draft, await fetchFonts(), drawWords, new Date());
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}
