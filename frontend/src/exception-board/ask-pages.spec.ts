import { expect, test } from '@jest/globals';
import type { AskLine, AskList } from '@baton/contract';
import { joined, withAnswer, withLine, type AskPages } from './ask-pages.ts';
import { lineFor } from './line-for.ts';

const minute = (at: number): string => `2026-11-21T10:${String(at).padStart(2, '0')}:00.000Z`;
const open = (caseId: string, at: number, more: Partial<AskLine> = {}) =>
  lineFor(caseId, { deadline: minute(at), ...more });

const counts = { waiting: 5, inProgress: 1, answeredToday: 0, withBackup: 0 };
const page = (waiting: AskLine[], next: string | null, inProgress: AskLine[] = []): AskList => ({
  waiting,
  inProgress,
  answeredToday: [],
  counts,
  next,
});
const pages: AskPages = {
  pages: [page([open('1', 10), open('2', 20)], 'x'), page([open('3', 30), open('4', 40)], 'y')],
  pageParams: [undefined, 'x'],
};
const ids = (data: AskPages) => joined(data).waiting.map((line) => line.caseId);
const answered = {
  by: { id: 'p1', name: 'Priya Nair' },
  at: minute(1),
  choice: 'yes',
  choiceLabel: 'Accept',
  reason: 'So.',
};

test('a new line stands where its deadline puts it, on the page that is there', () => {
  expect(ids(withLine(pages, open('9', 5), true))).toEqual(['9', '1', '2', '3', '4']);
  expect(ids(withLine(pages, open('9', 25), true))).toEqual(['1', '2', '9', '3', '4']);
  expect(joined(withLine(pages, open('9', 25), true)).counts.waiting).toBe(6);
});

test('a line beyond what was read is counted, and comes with its page', () => {
  const more = withLine(pages, open('9', 50), true);
  expect(ids(more)).toEqual(['1', '2', '3', '4']);
  expect(joined(more).counts.waiting).toBe(6);
});

test('on the last page it stands at the end', () => {
  const last = { ...pages, pages: [pages.pages[0]!, page([open('3', 30)], null)] };
  expect(ids(withLine(last, open('9', 50), true))).toEqual(['1', '2', '3', '9']);
});

test('a line that changed hands leaves the list of whoever had it, once', () => {
  const left = withLine(pages, open('2', 20), false);
  expect(ids(left)).toEqual(['1', '3', '4']);
  expect(joined(left).counts.waiting).toBe(4);
  expect(joined(withLine(left, open('2', 20), false)).counts.waiting).toBe(4);
});

test('a line that is put off goes to those in progress, and comes back', () => {
  const off = withLine(pages, open('1', 10, { snoozedUntil: minute(30) }), true);
  expect(joined(off).inProgress.map((line) => line.caseId)).toEqual(['1']);
  expect(joined(off).counts).toMatchObject({ waiting: 4, inProgress: 2 });
  expect(ids(withLine(off, open('1', 10), true))).toEqual(['1', '2', '3', '4']);
});

test('an answer moves its line from any page to those answered today', () => {
  const data = withAnswer(pages, { caseId: '4', askId: 'a1' }, answered);
  expect(joined(data)).toMatchObject({
    waiting: [{ caseId: '1' }, { caseId: '2' }, { caseId: '3' }],
    answeredToday: [{ caseId: '4', state: 'answered' }],
    counts: { waiting: 4, answeredToday: 1 },
  });
});

test('a closed line is gone, and one that nobody knows changes nothing but itself', () => {
  expect(ids(withLine(pages, open('3', 30, { state: 'closed' }), true))).toEqual(['1', '2', '4']);
  expect(withAnswer(pages, { caseId: '77', askId: 'a1' }, answered)).toBe(pages);
  const done = withAnswer(pages, { caseId: '4', askId: 'a1' }, answered);
  expect(withAnswer(done, { caseId: '4', askId: 'a1' }, answered)).toBe(done);
});
