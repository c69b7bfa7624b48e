import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AskFacts, CaseFacts } from '../../measures/facts.ts';
import { bottlenecks } from './bottleneck.ts';
import { bounces, bouncesIn } from './bounces.ts';
import { sameEveryWeek, weeksInARow } from './same-every-week.ts';
import { stuckWeekdays } from './stuck-weekday.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
/** A Sunday. */
const end = Date.parse('2026-03-15T00:00:00Z');
const dayOf = (at: number): number => new Date(at).getUTCDay();

const ask = (more: Partial<AskFacts>): AskFacts => ({
  caseId: '1',
  askId: 'a1',
  mapSlug: 'intake',
  step: 'sort',
  stepTitle: 'Sort',
  kind: 'stop',
  work: 'judgment',
  owner: { id: 's', name: 'Sam' },
  answeredBy: null,
  openedAt: end - HOUR,
  answeredAt: null,
  inTime: null,
  why: '',
  reasonCode: null,
  verdict: null,
  light: false,
  changed: null,
  handsOnMs: null,
  ...more,
});
const times = <T>(n: number, of: (n: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i));

test('there, back and there again is a bounce; there and back is not', () => {
  expect(bouncesIn(['machine', 's', 'machine', 'a', 's', 'outside', 'a'])).toEqual(['a s']);
  expect(bouncesIn(['s', 'a', 's'])).toEqual([]);
  expect(bouncesIn(['s', 'machine', 's', 'machine', 's', 'machine', 's'])).toEqual([]);
});

test('a line without two people who alternate has no bounce; one with them has', () => {
  const holder = fc.constantFrom('s', 'a', 'm', 'machine');
  fc.assert(
    fc.property(fc.array(holder, { maxLength: 6 }), fc.array(holder, { maxLength: 6 }), (before, after) => {
      expect(bouncesIn([...before, 's', 'a', 's', 'a', ...after])).toContain('a s');
      expect(bouncesIn(before.filter((one) => one !== 'a')).some((pair) => pair.includes('a '))).toBe(false);
    }),
  );
});

test('three cases of one map that bounce are a pattern, two are not', () => {
  const cases = (n: number) =>
    times(n, () => ({ mapSlug: 'intake', mapTitle: 'Intake', holders: ['s', 'a', 's', 'a'] }) as CaseFacts);
  const nameOf = (id: string) => ({ s: 'Sam', a: 'Ana' })[id] ?? '';
  expect(bounces(cases(2), nameOf)).toEqual([]);
  expect(bounces(cases(3), nameOf).map(({ sentence }) => sentence)).toEqual([
    '3 cases of “Intake” went from Ana to Sam, back, and there again: let one of them have all that it takes.',
  ]);
});

/** Questions of one weekday that took so many hours. */
const onDay = (day: string, hours: number, n = 5) =>
  times(n, () => {
    const openedAt = Date.parse(`${day}T09:00:00Z`);
    return ask({ openedAt, answeredAt: openedAt + hours * HOUR });
  });

test('questions that wait far longer on a Friday', () => {
  const found = stuckWeekdays([...onDay('2026-03-13', 60), ...onDay('2026-03-11', 2)], dayOf);
  expect(found.map(({ sentence }) => sentence)).toEqual([
    'Questions at “Sort” that come up on a Friday wait 60 hours, on other days 2 hours: name somebody for that day.',
  ]);
  expect(stuckWeekdays([...onDay('2026-03-13', 60, 4), ...onDay('2026-03-11', 2)], dayOf)).toEqual([]);
  expect(stuckWeekdays([...onDay('2026-03-13', 5), ...onDay('2026-03-11', 2)], dayOf)).toEqual([]);
});

test('weeks in a row end at the first week without one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9 })), (weeks) => {
      const moments = weeks.map((n) => end - n * WEEK - HOUR);
      const row = weeksInARow(moments, end);
      expect(weeks).not.toContain(row);
      for (let n = 0; n < row; n++) expect(weeks).toContain(n);
    }),
  );
});

test('the same stop in three weeks in a row is a pattern; planned tasks are none', () => {
  const weekly = (kind: AskFacts['kind'], weeks: number[]) =>
    weeks.map((n) => ask({ kind, openedAt: end - n * WEEK - HOUR }));
  expect(sameEveryWeek(weekly('stop', [0, 1, 2]), end)).toHaveLength(1);
  expect(sameEveryWeek(weekly('stop', [0, 1, 3]), end)).toEqual([]);
  expect(sameEveryWeek(weekly('task', [0, 1, 2]), end)).toEqual([]);
});

test('one person who owns most of the questions, when there are others', () => {
  const ana = { id: 'a', name: 'Ana' };
  const mixed = [...times(7, () => ask({})), ...times(3, () => ask({ owner: ana }))];
  expect(bottlenecks(mixed).map(({ sentence }) => sentence)).toEqual([
    'Sam owns 7 of the 10 questions of these weeks: give some of the roles to somebody else.',
  ]);
  expect(bottlenecks(mixed.slice(1))).toEqual([]);
  expect(bottlenecks(times(10, () => ask({})))).toEqual([]);
  expect(bottlenecks([...times(5, () => ask({})), ...times(5, () => ask({ owner: ana }))])).toEqual([]);
});
