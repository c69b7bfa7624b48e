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

/** The most urgent open line other than this one: where to go after an answer. */
export const nextOpen = (list: AskList, answered: AskKey): AskLine | undefined =>
  [...list.waiting, ...list.inProgress].find((line) => !sameAsk(line, answered));

const without = (lines: AskLine[], key: AskKey): AskLine[] => lines.filter((line) => !sameAsk(line, key));

/** The list as it will be once the server has taken the answer: shown at once, put back if it refuses. */
export const withAnswer = (list: AskList, key: AskKey, answered: NonNullable<AskLine['answered']>): AskList => {
  const line = [...list.waiting, ...list.inProgress].find((one) => sameAsk(one, key));
  if (!line) return list;
  const waiting = without(list.waiting, key);
  const inProgress = without(list.inProgress, key);
  const answeredToday = [{ ...line, state: 'answered' as const, answered }, ...list.answeredToday];
  const counts = {
    ...list.counts,
    waiting: waiting.length,
    inProgress: inProgress.length,
    answeredToday: answeredToday.length,
  };
  return { waiting, inProgress, answeredToday, counts };
};

const counted = (count: number, words: string): string[] => (count > 0 ? [`${count} ${words}`] : []);

/** "3 waiting, 2 in progress, 1 with the backup". */
export const countsSentence = ({ waiting, inProgress, withBackup }: AskList['counts']): string =>
  [
    ...counted(waiting, 'waiting'),
    ...counted(inProgress, 'in progress'),
    ...counted(withBackup, 'with the backup'),
  ].join(', ') || 'Nothing waits';
