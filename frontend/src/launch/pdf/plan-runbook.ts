import type { Runbook } from '@baton/contract';
import type { BoxMark, TextMark } from '../../map-editor/in-out/marks.ts';
import { wrapWords } from './wrap-words.ts';

/** A4, upright, in points. */
export const PAPER = { width: 595, height: 842 } as const;
const EDGE = 56;
const FOOT = 40;
const WIDTH = PAPER.width - 2 * EDGE;
const LOWEST = PAPER.height - EDGE - FOOT;
/** Between the feet of two lines, in parts of the letter size. */
const LEADING = 1.45;

/** Lines and words of one page; `y` goes down from its upper edge. */
export type PaperPage = (TextMark | BoxMark)[];

type Look = Pick<TextMark, 'size' | 'bold' | 'ink'>;
const title: Look = { size: 20, bold: true, ink: 'ink' };
const heading: Look = { size: 13, bold: true, ink: 'ink' };
const plain: Look = { size: 10, bold: false, ink: 'ink' };
const quiet: Look = { size: 9, bold: false, ink: 'quiet' };
const columnHead: Look = { size: 9, bold: true, ink: 'quiet' };

/** The runbook on pages: a heading never stands alone at the foot, and a table that goes on has its head again. */
export function planRunbook({ title: name, version, sections }: Runbook, asOf: string): PaperPage[] {
  const paper = new Paper();
  paper.words(`${name}: runbook`, title);
  paper.words(`Version ${version}, as of ${asOf}.`, quiet);
  for (const section of sections) {
    paper.gap(14);
    paper.room(60);
    paper.words(section.title, heading);
    for (const line of section.text) paper.words(line, plain);
    if (section.table.length > 0) paper.table(section.table);
  }
  return paper.pages.map((page, at, all) => [...page, footOf(at + 1, all.length)]);
}

const footOf = (at: number, of: number): TextMark => ({
  is: 'text',
  x: PAPER.width - EDGE,
  y: PAPER.height - EDGE,
  words: `Page ${at} of ${of}`,
  anchor: 'end',
  ...quiet,
});

class Paper {
  readonly pages: PaperPage[] = [[]];
  private y = EDGE;

  gap(points: number): void {
    if (this.y > EDGE) this.y += points;
  }

  /** Goes to the next page when there is less. */
  room(points: number): boolean {
    if (this.y + points <= LOWEST) return false;
    this.pages.push([]);
    this.y = EDGE;
    return true;
  }

  words(words: string, look: Look): void {
    for (const line of wrapWords(words, WIDTH, look.size)) {
      this.room(look.size * LEADING);
      this.y += look.size * LEADING;
      this.put(line, EDGE, this.y, look);
    }
    this.y += look.size * 0.4;
  }

  table([head = [], ...rows]: string[][]): void {
    const columns = columnsOf([head, ...rows]);
    this.room(60);
    this.row(head, columns, columnHead);
    for (const row of rows) {
      // A row that is taller than a page is cut into lines by `row` itself.
      if (this.room(Math.min(heightOf(row, columns), LOWEST - 2 * EDGE))) this.row(head, columns, columnHead);
      this.row(row, columns, plain);
    }
  }

  private row(cells: string[], columns: Column[], look: Look): void {
    const lines = columns.map(({ width }, at) => wrapWords(cells[at] ?? '', width - 8, look.size));
    const most = Math.max(1, ...lines.map(({ length }) => length));
    for (let line = 0; line < most; line++) {
      this.room(look.size * LEADING);
      this.y += look.size * LEADING;
      for (const [at, { x }] of columns.entries()) this.put(lines[at]?.[line] ?? '', EDGE + x, this.y, look);
    }
    this.y += 5;
    const under = { is: 'box', x: EDGE, y: this.y, width: WIDTH, height: 0.6, round: 0, fill: 'line' } as const;
    this.pages.at(-1)!.push(under);
  }

  private put(words: string, x: number, y: number, look: Look): void {
    if (words !== '') this.pages.at(-1)!.push({ is: 'text', x, y, words, anchor: 'start', ...look });
  }
}

interface Column {
  x: number;
  width: number;
}

/** Wide columns for long cells, but none so narrow that its words fall to pieces. */
function columnsOf(rows: string[][]): Column[] {
  const count = Math.max(...rows.map(({ length }) => length));
  const letters = Array.from({ length: count }, (_, at) =>
    Math.min(60, Math.max(8, ...rows.map((row) => row[at]?.length ?? 0))),
  );
  const all = letters.reduce((sum, each) => sum + each, 0);
  let x = 0;
  return letters.map((each) => {
    const column = { x, width: (each / all) * WIDTH };
    x += column.width;
    return column;
  });
}

const heightOf = (cells: string[], columns: Column[]): number =>
  5 +
  plain.size *
    LEADING *
    Math.max(1, ...columns.map(({ width }, at) => wrapWords(cells[at] ?? '', width - 8, plain.size).length));
