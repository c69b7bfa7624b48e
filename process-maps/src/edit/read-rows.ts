import type { PastedRow } from './edit-command.ts';

const LONGEST_TITLE = 300;

/**
 * Text from the clipboard as rows: a list (one step per line, bullets and numbers dropped) or rows of a sheet (tabs): step,
 * person, tool, minutes. A first line that only names such columns is left out.
 */
export function readRows(text: string): PastedRow[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const body = isHeading(lines[0]) ? lines.slice(1) : lines;
  return body.flatMap((cells) => rowOf(cells) ?? []);
}

const BULLET = /^(?:[-*•–—]|\(?\d{1,3}[.)])\s+/;

function rowOf([first = '', person, tool, minutes]: string[]): PastedRow | undefined {
  const title = first.replace(BULLET, '').replace(/\s+/g, ' ').slice(0, LONGEST_TITLE).trim();
  if (title === '') return undefined;
  const time = Number(minutes?.replace(/\s*min(utes?)?\.?$/i, '').replace(',', '.'));
  return {
    title,
    ...(person ? { person: person.slice(0, LONGEST_TITLE) } : {}),
    ...(tool ? { tool: tool.slice(0, LONGEST_TITLE) } : {}),
    ...(minutes && time > 0 && time < 100_000 ? { minutes: time } : {}),
  };
}

function isHeading(cells: string[] | undefined): boolean {
  return cells !== undefined && cells.length > 1 && /^(step|task|activity|what)s?$/i.test(cells[0]!);
}
