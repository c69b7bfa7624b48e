import type { Json } from '../types/type.ts';

/** Characters that survive any XML reader inside an attribute: no control characters, no line breaks, no halves. */
const UNSAFE = /[^\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]+/gu;

/** A line of words as it can stand in a file that other tools read. */
export function plainLine(text: string): string {
  return text.replace(UNSAFE, ' ').trim();
}

/** True when the text comes back from any XML reader as it was. */
export function isPlain(text: string): boolean {
  return plainLine(text) === text;
}

/** JSON in which every character is safe in XML. */
export function jsonText(json: unknown): string {
  return JSON.stringify(json).replace(UNSAFE, (characters) =>
    Array.from(
      { length: characters.length },
      (_, at) => `\\u${characters.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/** The record that such JSON holds; undefined when it holds none. */
export function readJson(text: string): Record<string, Json> | undefined {
  try {
    const json: unknown = JSON.parse(text === '' ? '{}' : text);
    const isRecord = typeof json === 'object' && json !== null && !Array.isArray(json);
    return isRecord ? (json as Record<string, Json>) : undefined;
  } catch {
    return undefined;
  }
}
