import bold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import plain from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import type { FontFiles } from './pdf-text.ts';

/** Fetched when somebody first wants a PDF, and never before. @throws with a sentence when that does not work */
export async function fetchFonts(): Promise<FontFiles> {
  const [regular, strong] = await Promise.all([plain, bold].map(fontAt));
  return { plain: regular!, bold: strong! };
}

async function fontAt(address: string): Promise<Uint8Array> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new Error('The fonts for the PDF could not be fetched. Check the connection and try again.');
  return new Uint8Array(await answer.arrayBuffer());
}
