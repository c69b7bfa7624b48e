import type { MapDraft } from '@baton/process-maps/edit';
import bold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import plain from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import { pdfOf } from './pdf-of.ts';
import { drawWords } from './word-picture.ts';

/** Fetched when somebody first wants a PDF, and never before. @throws with a sentence when that does not work */
export async function mapAsPdf(draft: MapDraft): Promise<Blob> {
  const [regular, strong] = await Promise.all([plain, bold].map(fontAt));
  const bytes = await pdfOf(draft, { plain: regular!, bold: strong! }, drawWords, new Date());
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}

async function fontAt(address: string): Promise<Uint8Array> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new Error('The fonts for the PDF could not be fetched. Check the connection and try again.');
  return new Uint8Array(await answer.arrayBuffer());
}
