import type { AskLine, AskList } from '@baton/contract';

/** What identifies an ask on the page. */
export interface AskKey {
  caseId: string;
  askId: string;
}

export const sameAsk = (a: AskKey, b: AskKey): boolean => a.caseId === b.caseId && a.askId === b.askId;

/** All lines in the order they are shown. */
export const inOrder = (list: AskList): AskLine[] => [...list.waiting, ...list.inProgress, ...list.answeredToday];

/**
 * The line `step` places further (J: 1, K: -1). From nowhere, or from a line that is no longer shown, it is the first
 * one; at the ends it stays.
 */
export const neighbour = (list: AskList, from: AskKey | null, step: 1 | -1): AskLine | undefined => {
  const lines = inOrder(list);
  const at = from ? lines.findIndex((line) => sameAsk(line, from)) : -1;
  return at < 0 ? lines[0] : lines[Math.min(lines.length - 1, Math.max(0, at + step))];
};

/** Lines before the end of what was read at which the next page is asked for. */
const AHEAD = 5;

export const isNearEnd = (list: AskList, key: AskKey): boolean => {
  const open = [...list.waiting, ...list.inProgress];
  return open.findIndex((line) => sameAsk(line, key)) >= open.length - AHEAD;
};

/** The most urgent open line other than this one: where to go after an answer. */
export const nextOpen = (list: AskList, answered: AskKey): AskLine | undefined =>
  [...list.waiting, ...list.inProgress].find((line) => !sameAsk(line, answered));

const counted = (count: number, words: string): string[] => (count > 0 ? [`${count} ${words}`] : []);

/** "3 waiting, 2 in progress, 1 with the backup". */
export const countsSentence = ({ waiting, inProgress, withBackup }: AskList['counts']): string =>
  [
    ...counted(waiting, 'waiting'),
    ...counted(inProgress, 'in progress'),
    ...counted(withBackup, 'with the backup'),
  ].join(', ') || 'Nothing waits';
