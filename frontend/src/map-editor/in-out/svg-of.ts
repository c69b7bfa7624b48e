import type { MapDraft } from '@baton/process-maps/edit';
import { type Mark, textMarks } from './marks.ts';
import { HEADERS, sheetOf } from './sheet-of.ts';
import { onPaper } from './tones.ts';

const TITLE = 54;

/** The whole map as one picture, with its title and the names of its lanes. Every text in it is data, never markup. */
export function svgOf(draft: MapDraft): string {
  const { title, headers, body, ...sheet } = sheetOf(draft);
  const [width, height] = [sheet.width + HEADERS, sheet.height + TITLE];
  const heading = textMarks([title], -HEADERS + 14, -TITLE / 2, { size: 18, bold: true });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-HEADERS} ${-TITLE} ${width} ${height}" font-family="Inter, Helvetica, Arial, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${-HEADERS}" y="${-TITLE}" width="${width}" height="${height}" fill="${onPaper('card')}"/>`,
    ...[...heading, ...body, ...headers].map(elementOf),
    '</svg>',
  ].join('\n');
}

function elementOf(mark: Mark): string {
  if (mark.is === 'text') {
    const { x, y, size, bold, ink, anchor, words } = mark;
    const place = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
    return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 650 : 400}" fill="${onPaper(ink)}"${place}>${escaped(words)}</text>`;
  }
  const line = mark.line ? ` stroke="${onPaper(mark.line)}" stroke-width="1.4"` : '';
  const dash = mark.dash ? ` stroke-dasharray="${mark.dash.join(' ')}"` : '';
  const paint = `fill="${mark.fill ? onPaper(mark.fill) : 'none'}"${line}${dash}`;
  if (mark.is === 'path') return `<path d="${mark.d}" ${paint}/>`;
  const { x, y, width, height, round } = mark;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" ${paint}/>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Also without characters that XML does not know. */
const escaped = (words: string): string =>
  // oxlint-disable-next-line no-control-regex -- those are the ones that XML forbids
  words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (one) => entities[one]!);
