import { z } from '@baton/plugin-sdk';

/** Plain text as Jira's document format: a paragraph for each line. */
export const toDocument = (text: string) => ({
  type: 'doc' as const,
  version: 1 as const,
  content: text.split('\n').map((line) => ({
    type: 'paragraph' as const,
    content: line === '' ? [] : [{ type: 'text' as const, text: line }],
  })),
});

const part = z.object({
  type: z.string(),
  text: z.string().nullish(),
  attrs: z.looseObject({}).nullish(),
  content: z.array(z.unknown()).nullish(),
});

const blocks = new Set(['paragraph', 'heading', 'codeBlock', 'listItem', 'tableRow', 'blockquote', 'rule', 'panel']);

/** Deeper than people write; a document that is, ends there. */
const deepest = 40;

/** The words of a document, a line for each block. */
export const toText = (document: unknown): string =>
  wordsOf(document, 0)
    .replace(/\n{2,}/g, '\n')
    .trim();

function wordsOf(given: unknown, depth: number): string {
  const read = part.safeParse(given);
  if (!read.success || depth > deepest) return '';
  const { type, text, attrs, content } = read.data;
  if (type === 'text') return text ?? '';
  if (type === 'hardBreak') return '\n';
  if (type === 'mention' || type === 'emoji') return String(attrs?.['text'] ?? '');
  const inside = (content ?? []).map((one) => wordsOf(one, depth + 1)).join('');
  return blocks.has(type) ? `${inside}\n` : inside;
}
