import {
  clip,
  endPath,
  PDFDocument,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
} from '@cantoo/pdf-lib';
import type { MapDraft } from '@baton/process-maps/edit';
import type { Box } from '@baton/process-maps/picture';
import * as fontkit from 'fontkit';
import { type BoxMark, type Mark, type TextMark, textMarks } from '../in-out/marks.ts';
import { HEADERS, type Sheet, sheetOf } from '../in-out/sheet-of.ts';
import { paperWords } from './paper-words.ts';
import { colour, type FontFiles, PdfText, type Place } from './pdf-text.ts';
import { EDGE, FOOT, HEAD, PAGE, planPages } from './plan-pages.ts';
import type { DrawWords } from './word-picture.ts';

/** Letters of a title that have room on a page. */
const LONGEST_TITLE = 110;

/**
 * The map on A3 pages, lying: lines stay lines and words stay words, so that it prints sharp at any size. The names of the
 * lanes stand on every page.
 * @param fonts TrueType files; only the letters that are used go into the document
 * @param draw draws words that the fonts have no letters for
 * @param now what stands in the document as the moment it was made
 */
export async function pdfOf(draft: MapDraft, fonts: FontFiles, draw: DrawWords, now: Date): Promise<Uint8Array> {
  const sheet = sheetOf(draft);
  const title = paperWords(sheet.title).slice(0, LONGEST_TITLE);
  const plan = planPages(sheet);
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setProducer('Baton');
  pdf.setCreator('Baton');
  pdf.setCreationDate(now);
  pdf.setModificationDate(now);
  const edges = plan.tiles.map((_, at) => edgeOf(title, at, plan));
  const words = [...sheet.headers, ...sheet.body, ...edges.flat()].filter((mark) => mark.is === 'text');
  const text = await PdfText.for(pdf, fonts, words, draw);
  for (const [at, tile] of plan.tiles.entries()) {
    const page = pdf.addPage([PAGE.width, PAGE.height]);
    drawTile(page, sheet, tile, plan.scale, text);
    for (const mark of edges[at]!) text.write(page, mark, onPage);
  }
  return pdf.save();
}

/** Marks in points from the upper left corner of the page. */
const onPage: Place = { x: (of) => of, y: (of) => PAGE.height - of, scale: 1 };

function edgeOf(title: string, at: number, { tiles, across }: { tiles: Box[]; across: number }): TextMark[] {
  const foot = { size: 10, ink: 'quiet' } as const;
  const y = PAGE.height - EDGE - FOOT / 2 + 6;
  const rows = tiles.length / across;
  const place = rows > 1 ? `row ${Math.floor(at / across) + 1}, column ${(at % across) + 1}` : `part ${at + 1}`;
  return [
    ...textMarks([title], EDGE, EDGE + HEAD / 2 - 6, { size: 15, bold: true }),
    ...textMarks([`Page ${at + 1} of ${tiles.length}`], PAGE.width - EDGE, y, { ...foot, anchor: 'end' }),
    ...(tiles.length > 1 ? textMarks([place], EDGE, y, foot) : []),
  ];
}

/** The names of the lanes at the left edge, the tile right of them, and nothing of what stands on other pages. */
function drawTile(page: PDFPage, sheet: Sheet, tile: Box, scale: number, text: PdfText): void {
  const top = EDGE + HEAD;
  const y = (of: number) => PAGE.height - top - (of - tile.y) * scale;
  const left = EDGE + HEADERS * scale;
  const bodyPlace: Place = { x: (of) => left + (of - tile.x) * scale, y, scale };
  const headerPlace: Place = { x: (of) => left + of * scale, y, scale };
  const header: Box = { x: -HEADERS, y: tile.y, width: HEADERS, height: tile.height };
  drawInside(page, sheet.body, tile, bodyPlace, text);
  drawInside(page, sheet.headers, header, headerPlace, text);
}

function drawInside(page: PDFPage, marks: readonly Mark[], part: Box, place: Place, text: PdfText): void {
  const { x, y, scale } = place;
  page.pushOperators(
    pushGraphicsState(),
    rectangle(x(part.x) - 0.5, y(part.y + part.height) - 0.5, part.width * scale + 1, part.height * scale + 1),
    clip(),
    endPath(),
  );
  for (const mark of marks) {
    if (mark.is === 'text') {
      if (isNear(mark, part)) text.write(page, mark, place);
    } else if (meet(mark.is === 'box' ? mark : mark.box, part)) drawShape(page, mark, place);
  }
  page.pushOperators(popGraphicsState());
}

function drawShape(page: PDFPage, mark: Exclude<Mark, TextMark>, { x, y, scale }: Place): void {
  page.drawSvgPath(mark.is === 'path' ? mark.d : roundBox(mark), {
    x: x(0),
    y: y(0),
    scale,
    ...(mark.fill && { color: colour(mark.fill) }),
    ...(mark.line && { borderColor: colour(mark.line), borderWidth: 1.4 }),
    ...(mark.dash && { borderDashArray: [...mark.dash] }),
  });
}

/** How far a curve's handles stand from its ends for a quarter of a circle of radius 1. */
const QUARTER = 0.5523;

function roundBox({ x, y, width, height, round }: BoxMark): string {
  const r = Math.min(round, width / 2, height / 2);
  const [right, bottom, k] = [x + width, y + height, r * (1 - QUARTER)];
  if (r === 0) return `M${x},${y}L${right},${y}L${right},${bottom}L${x},${bottom}Z`;
  return [
    `M${x + r},${y}L${right - r},${y}C${right - k},${y} ${right},${y + k} ${right},${y + r}`,
    `L${right},${bottom - r}C${right},${bottom - k} ${right - k},${bottom} ${right - r},${bottom}`,
    `L${x + r},${bottom}C${x + k},${bottom} ${x},${bottom - k} ${x},${bottom - r}`,
    `L${x},${y + r}C${x},${y + k} ${x + k},${y} ${x + r},${y}Z`,
  ].join('');
}

const meet = (one: Box, other: Box): boolean =>
  one.x <= other.x + other.width &&
  one.x + one.width >= other.x &&
  one.y <= other.y + other.height &&
  one.y + one.height >= other.y;

/** Words are measured later: those that begin a step's width away may still reach onto the page. */
const REACH = 320;
const isNear = ({ x, y }: TextMark, part: Box): boolean =>
  x > part.x - REACH && x < part.x + part.width + REACH && y > part.y - 20 && y < part.y + part.height + 20;
