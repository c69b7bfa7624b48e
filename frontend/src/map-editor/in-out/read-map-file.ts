/** Bytes that a map's file may have; the server has the same limit. */
const MOST_BYTES = 2_000_000;

/** A file as the text of a map, and what of it could not be taken over. @throws with a sentence for the person */
export async function readMapFile(file: File): Promise<{ text: string; notes: string[] }> {
  if (file.size > MOST_BYTES)
    throw new Error(`Expected a file of at most 2 MB, found ${file.name} with more. Nothing was changed.`);
  const text = await file.text();
  if (!/^\s*(?:\ufeff)?\s*</.test(text)) return { text, notes: [] };
  const { mapOfBpmn } = await import('./bpmn-of.ts');
  return mapOfBpmn(text);
}
