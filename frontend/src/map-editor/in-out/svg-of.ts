import type { MapDraft } from '@baton/process-maps/edit';
import type { Box, DrawnArrow } from '@baton/process-maps/picture';
import { markAnchor, roundedPath, wordAnchor } from '../../map-picture/rounded-path.ts';
import { drawDraft, stepParts } from '../canvas/edit-parts.ts';
import { textOf } from '../words.ts';
import { linesOf } from './lines-of.ts';

/** Lengths in pixels; colours are those of the light page, because a file is read on paper. */
const HEADERS = 170;
const TITLE = 54;
const INK = '#171a21';
const QUIET = '#555d6b';
const grounds = { outside: '#f7f8fa', automatic: '#eef6f5', person: '#ffffff', stop: '#fff3f1' };
const layers: Record<string, string> = { execution: '#08766a', judgment: '#2b5fd9', boundary: '#2b5fd9' };

/** The whole map as one picture, with its title and the names of its lanes. Every text in it is data, never markup. */
export function svgOf(draft: MapDraft): string {
  const drawn = drawDraft(draft);
  const { picture, map } = drawn;
  const [width, height] = [picture.width + HEADERS, picture.height + TITLE];
  const lanes = picture.lanes.map(({ y, height: tall }, at) => {
    const lane = map.lanes[at]!;
    return [
      `<rect x="${-HEADERS}" y="${y}" width="${width}" height="${tall}" fill="${grounds[lane.kind]}" stroke="#e4e7ec"/>`,
      ...text(linesOf(lane.title, 18, 3), -HEADERS + 14, y + tall / 2, { size: 14, weight: 650 }),
      `<path d="M0,${y}V${y + tall}" stroke="#e4e7ec"/>`,
    ].join('');
  });
  const parts = stepParts(drawn, new Map()).map(({ id, type, data }) => {
    const box = picture.boxes.get(id)!;
    return type === 'stop' ? stopCard(box, data) : card(box, data);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-HEADERS} ${-TITLE} ${width} ${height}" font-family="Inter, Helvetica, Arial, sans-serif">`,
    `<title>${escaped(textOf(draft['title']))}</title>`,
    `<rect x="${-HEADERS}" y="${-TITLE}" width="${width}" height="${height}" fill="#ffffff"/>`,
    ...text([textOf(draft['title'])], -HEADERS + 14, -TITLE / 2, { size: 18, weight: 680 }),
    ...lanes,
    ...picture.arrows.map(arrow),
    ...parts,
    '</svg>',
  ].join('\n');
}

type StepData = Extract<ReturnType<typeof stepParts>[number], { type?: 'step' }>['data'];
type StopData = Extract<ReturnType<typeof stepParts>[number], { type?: 'stop' }>['data'];

function card({ x, y, width, height }: Box, { kind, title, tool, layer, handsOn }: StepData): string {
  const round = kind === 'trigger' || kind === 'end' ? height / 2 : 10;
  const [fill, ink] = kind === 'trigger' ? [INK, '#ffffff'] : kind === 'wait' ? ['#fff6df', INK] : ['#ffffff', INK];
  if (kind === 'decision') {
    const wide = width - 36;
    const points = [
      [x + wide * 0.16, y],
      [x + wide * 0.84, y],
      [x + wide, y + height / 2],
      [x + wide * 0.84, y + height],
      [x + wide * 0.16, y + height],
      [x, y + height / 2],
    ];
    return [
      `<polygon points="${points.map((point) => point.join(',')).join(' ')}" fill="#ffffff" stroke="#8b93a1"/>`,
      ...text(linesOf(title, 15, 3), x + wide / 2, y + height / 2, { size: 14, weight: 650, middle: true }),
    ].join('');
  }
  const left = x + (round > 10 ? 28 : 16);
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}" stroke="${kind === 'wait' ? '#ebcb7e' : '#d5dae2'}"${kind === 'wait' ? ' stroke-dasharray="4 3"' : ''}/>`,
    layers[layer] ? `<rect x="${x}" y="${y + 6}" width="5" height="${height - 12}" fill="${layers[layer]}"/>` : '',
    ...text(linesOf(title, 21, 2), left, y + height / 2 - 10, { size: 14, weight: 650, ink }),
    ...text(linesOf(tool, 24, 1), left, y + height / 2 + 22, { size: 12, ink: kind === 'trigger' ? '#d5dae2' : QUIET }),
    ...text(handsOn ? [handsOn] : [], x + width - 12, y + height - 12, { size: 12, ink: QUIET, end: true }),
  ].join('');
}

function stopCard({ x, y, width, height }: Box, { rule, owner }: StopData): string {
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="#ffffff" stroke="#f0b4ae"/>`,
    ...text(linesOf(rule, 24, 3), x + 12, y + height / 2 - 12, { size: 13, weight: 600 }),
    ...text(linesOf(owner, 24, 1), x + 12, y + height - 14, { size: 12, ink: QUIET }),
  ].join('');
}

function arrow(one: DrawnArrow): string {
  const stroke = one.kind === 'stop' ? '#c7281d' : one.rework ? '#9a6200' : one.handoff > 0 ? '#4a5160' : '#8b93a1';
  const dash = one.kind === 'stop' ? ' stroke-dasharray="5 4"' : one.rework ? ' stroke-dasharray="2 3"' : '';
  const end = one.points.at(-1)!;
  const before = one.points.at(-2) ?? end;
  const turn = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
  const mark = markAnchor(one.points);
  const word = wordAnchor(one.points, one.wordBelow);
  return [
    `<path d="${roundedPath(one.points)}" fill="none" stroke="${stroke}" stroke-width="1.4"${dash}/>`,
    `<path d="M-9,-4L0,0L-9,4Z" fill="${stroke}" transform="translate(${end.x} ${end.y}) rotate(${Math.round(turn)})"/>`,
    one.handoff > 0
      ? `<circle cx="${mark.x}" cy="${mark.y}" r="10.5" fill="${INK}"/>${text([String(one.handoff)], mark.x, mark.y, { size: 12, weight: 700, ink: '#ffffff', middle: true }).join('')}`
      : '',
    ...text(one.label ? linesOf(one.label, 18, 1) : [], word.x, word.y - 4, { size: 12.5, ink: QUIET }),
  ].join('');
}

interface Look {
  size: number;
  weight?: number;
  ink?: string;
  middle?: boolean;
  end?: boolean;
}

/** Lines around a middle line. @param y of the middle */
function text(lines: readonly string[], x: number, y: number, look: Look): string[] {
  const { size, weight = 400, ink = INK, middle = false, end = false } = look;
  const first = y - ((lines.length - 1) * size * 1.25) / 2 + size * 0.36;
  const anchor = middle ? ' text-anchor="middle"' : end ? ' text-anchor="end"' : '';
  return lines.map(
    (line, at) =>
      `<text x="${x}" y="${Math.round(first + at * size * 1.25)}" font-size="${size}" font-weight="${weight}" fill="${ink}"${anchor}>${escaped(line)}</text>`,
  );
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Also without characters that XML does not know. */
const escaped = (words: string): string =>
  // oxlint-disable-next-line no-control-regex -- those are the ones that XML forbids
  words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (one) => entities[one]!);
