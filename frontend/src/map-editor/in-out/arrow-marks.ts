import { cutWord, markAnchor, roundedPath, wordAnchor } from '../../map-picture/rounded-path.ts';
import { LETTER_WIDTH, LONGEST_WORD, type DrawnArrow, type Point } from '@baton/process-maps/picture';
import { arrowParts, type DraftDrawn } from '../canvas/edit-parts.ts';
import { circleMark, type Mark, textMarks } from './marks.ts';
import type { Tone } from './tones.ts';

/** Arrows with their heads, the numbers of handoffs, how long work waits, and the words on exits. */
export const arrowMarks = (drawn: DraftDrawn): Mark[] =>
  arrowParts(drawn).flatMap(({ data }) => (data ? marksOf(data.arrow, data.wait ?? '') : []));

function marksOf(arrow: DrawnArrow, wait: string): Mark[] {
  const line: Tone =
    arrow.kind === 'stop' ? 'stop' : arrow.rework ? 'waiting' : arrow.handoff > 0 ? 'handoff' : 'arrow';
  const dash = arrow.kind === 'stop' ? ([5, 4] as const) : arrow.rework ? ([2, 3] as const) : undefined;
  const middle = markAnchor(arrow.points);
  const word = wordAnchor(arrow.points, arrow.wordBelow);
  return [
    { is: 'path', d: roundedPath(arrow.points), box: around(arrow.points), line, ...(dash && { dash }) },
    headOf(arrow.points, line),
    ...(arrow.handoff > 0
      ? [
          circleMark(middle.x, middle.y, 10.5, 'ink'),
          ...textMarks([String(arrow.handoff)], middle.x, middle.y, {
            size: 12,
            bold: true,
            ink: 'onInk',
            anchor: 'middle',
          }),
        ]
      : []),
    ...(wait ? pill(arrow.handoff > 0 ? middle.x + 14 : null, middle, wait) : []),
    ...textMarks(arrow.label ? [cutWord(arrow.label, LONGEST_WORD / LETTER_WIDTH)] : [], word.x, word.y - 4, {
      size: 12.5,
      ink: 'quiet',
    }),
  ];
}

/** @param left null = around the middle */
function pill(left: number | null, { x, y }: Point, wait: string): Mark[] {
  const width = wait.length * LETTER_WIDTH + 14;
  const from = left ?? x - width / 2;
  return [
    { is: 'box', x: from, y: y - 10, width, height: 20, round: 10, fill: 'waitingGround', line: 'waitingLine' },
    ...textMarks([wait], from + width / 2, y, { size: 12, bold: true, ink: 'waiting', anchor: 'middle' }),
  ];
}

/** A small triangle that points where the last piece of the line goes. */
function headOf(points: readonly Point[], fill: Tone): Mark {
  const end = points.at(-1)!;
  const before = points.at(-2) ?? end;
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const turned = (x: number, y: number): string => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return `${rounded(end.x + x * cos - y * sin)},${rounded(end.y + x * sin + y * cos)}`;
  };
  return {
    is: 'path',
    d: `M${turned(-9, -4)}L${turned(0, 0)}L${turned(-9, 4)}Z`,
    box: { x: end.x - 9, y: end.y - 9, width: 18, height: 18 },
    fill,
  };
}

const rounded = (length: number): number => Math.round(length * 10) / 10;

function around(points: readonly Point[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
