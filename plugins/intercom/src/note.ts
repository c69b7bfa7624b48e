/** Plain text as Intercom's note body (HTML): nothing of it can become markup. The reference is its own last line. */
export const asNote = (text: string, reference: string): string =>
  `${text
    .split(/\n{2,}/)
    .map(paragraph)
    .join('')}<p>${escapeHtml(reference)}</p>`;

const paragraph = (text: string): string => `<p>${escapeHtml(text.trim()).replace(/\n/g, '<br>')}</p>`;

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** What a person wrote in a message, without the markup around it. */
export function plainText(html: string): string {
  const lines = html.replace(/<br\s*\/?>|<\/(p|div|li|h\d)>/gi, '\n').replace(/<[^>]*>/g, '');
  const text = lines.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity);
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};
