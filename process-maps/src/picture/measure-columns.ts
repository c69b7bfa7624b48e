import type { Cell, PictureMap } from './picture.types.ts';
import { COLUMN_GAP, DECISION_INSET, LETTER_WIDTH, LONGEST_WORD, MARGIN, STEP_WIDTH } from './sizes.ts';

/** Room for a word beside an exit. */
const wordWidth = (word: string): number => Math.min(LONGEST_WORD, word.length * LETTER_WIDTH);

const WORD_MARGIN = 14;

/** How much wider the gap after each column is, because a word has to stand in it. */
const extraGaps = (map: PictureMap, cells: ReadonlyMap<string, Cell>): Map<number, number> => {
  const decisions = new Set(map.steps.filter((step) => step.shape === 'decision').map((step) => step.id));
  const extra = new Map<number, number>();
  for (const { from, to, label } of map.arrows) {
    const [source, target] = [cells.get(from), cells.get(to)];
    if (label === '' || !source || !target || target.column <= source.column) continue;
    const room = COLUMN_GAP / 2 + (decisions.has(from) ? DECISION_INSET : 0);
    const wanted = Math.max(0, wordWidth(label) + WORD_MARGIN - room);
    extra.set(source.column, Math.max(extra.get(source.column) ?? 0, wanted));
  }
  return extra;
};

/** Left edge of every column, and of the one that would come next. */
export const measureColumns = (map: PictureMap, cells: ReadonlyMap<string, Cell>): number[] => {
  const count = Math.max(-1, ...[...cells.values()].map((cell) => cell.column)) + 1;
  const extra = extraGaps(map, cells);
  const lefts = [MARGIN];
  for (let column = 0; column < count; column++) {
    lefts.push(lefts[column]! + STEP_WIDTH + COLUMN_GAP + (extra.get(column) ?? 0));
  }
  return lefts;
};
