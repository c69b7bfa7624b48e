import type { AskLine, AskList } from '@baton/contract';
import type { InfiniteData } from '@tanstack/react-query';
import { sameAsk, type AskKey } from './board-order.ts';

/** The list as it was read, page by page; what was answered today comes with the first one. */
export type AskPages = InfiniteData<AskList, string | undefined>;

/** All pages as one list. */
export const joined = ({ pages }: AskPages): AskList => ({
  waiting: pages.flatMap((page) => page.waiting),
  inProgress: pages.flatMap((page) => page.inProgress),
  answeredToday: pages[0]?.answeredToday ?? [],
  counts: pages[0]?.counts ?? { waiting: 0, inProgress: 0, answeredToday: 0, withBackup: 0 },
  next: pages.at(-1)?.next ?? null,
});

const groupOf = (line: AskLine): 'waiting' | 'inProgress' | 'answeredToday' | undefined => {
  if (line.state === 'answered') return 'answeredToday';
  if (line.state === 'closed') return undefined;
  const isMoving = line.state === 'acknowledged' || line.snoozedUntil !== null || line.waitsFor !== null;
  return isMoving ? 'inProgress' : 'waiting';
};

const without = (lines: AskLine[], key: AskKey): AskLine[] => lines.filter((line) => !sameAsk(line, key));

const inTime = (a: AskLine, b: AskLine): number =>
  a.deadline.localeCompare(b.deadline) || Number(a.caseId) - Number(b.caseId) || a.askId.localeCompare(b.askId);

const withBackup = (line: AskLine): number => (groupOf(line) !== 'answeredToday' && line.level !== 'owner' ? 1 : 0);

/** One line less (-1) or more (+1) of its group. */
const counted = (counts: AskList['counts'], line: AskLine, by: 1 | -1): AskList['counts'] => {
  const group = groupOf(line);
  if (!group) return counts;
  return { ...counts, [group]: counts[group] + by, withBackup: counts.withBackup + by * withBackup(line) };
};

const taken = ({ pages, pageParams }: AskPages, key: AskKey): { rest: AskPages; line: AskLine | undefined } => {
  const all = pages.flatMap((page) => [...page.waiting, ...page.inProgress, ...page.answeredToday]);
  const line = all.find((one) => sameAsk(one, key));
  if (!line) return { rest: { pages, pageParams }, line };
  const rest = pages.map((page) => ({
    ...page,
    waiting: without(page.waiting, key),
    inProgress: without(page.inProgress, key),
    answeredToday: without(page.answeredToday, key),
    counts: counted(page.counts, line, -1),
  }));
  return { rest: { pages: rest, pageParams }, line };
};

/** The page on which an open line stands: the first that ends after it, or the last one when nothing follows. */
const pageFor = (pages: AskList[], line: AskLine, group: 'waiting' | 'inProgress'): number => {
  const at = pages.findIndex((page) => {
    const last = page[group].at(-1);
    return last !== undefined && inTime(line, last) < 0;
  });
  if (at >= 0) return at;
  const open = pages.findLastIndex((page) => page[group].length > 0);
  const from = Math.max(0, open);
  // Beyond what was read: it comes with the next page.
  return from < pages.length - 1 || pages.at(-1)?.next === null ? from : -1;
};

/** The pages with this line as it is now. @param belongs whether it is one of those that are shown at all */
export const withLine = (data: AskPages, line: AskLine, belongs: boolean): AskPages => {
  const { rest } = taken(data, line);
  const group = groupOf(line);
  if (!belongs || !group) return rest;
  const at = group === 'answeredToday' ? 0 : pageFor(rest.pages, line, group);
  const pages = rest.pages.map((page, index) => {
    const counts = counted(page.counts, line, 1);
    if (index !== at) return { ...page, counts };
    const lines = group === 'answeredToday' ? [line, ...page[group]] : [...page[group], line].sort(inTime);
    return { ...page, counts, [group]: lines };
  });
  return { ...rest, pages };
};

/** The pages as they will be once the server has taken the answer: shown at once, put back if it refuses. */
export const withAnswer = (data: AskPages, key: AskKey, answered: NonNullable<AskLine['answered']>): AskPages => {
  const { line } = taken(data, key);
  if (!line || groupOf(line) === 'answeredToday') return data;
  return withLine(data, { ...line, state: 'answered', answered }, true);
};
