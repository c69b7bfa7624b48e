import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeName, readPlace, type LiveRow } from './live-rows.ts';
import { inBrief, toLiveEvents } from './to-live-events.ts';

const row = (caseId: string, seq: number, records: LiveRow['records'] = []): LiveRow => ({
  workspaceId: 'w',
  tx: String(seq),
  caseId,
  seq,
  status: 'running',
  mapId: 'm',
  map: 'triage',
  parent: null,
  records,
  closed: null,
});

test('a place that was named is read back, and text that is no place is refused', () => {
  const number = fc.nat().map(String);
  fc.assert(
    fc.property(fc.record({ tx: number, caseId: number, seq: fc.integer({ min: -1, max: 999_999 }) }), (place) => {
      expect(readPlace(placeName(place))).toEqual(place);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => readPlace(text) === undefined || /^\d+:\d+:-?\d+$/.test(text)));
});

test('each case is told once per look, each change of a question every time', () => {
  const opened = { type: 'stopped', ask: 'a1' } as const;
  const rows = [row('1', 1, [opened]), row('2', 2), row('1', 3, [{ type: 'answered', ask: 'a1' }]), row('1', 4)];
  const told = inBrief(rows).flatMap(({ events }) => events);
  expect(
    told.map((event) => (event.type === 'ask' ? event.change : event.type === 'case' ? event.caseId : '')),
  ).toEqual(['opened', '2', 'answered', '1']);
});

test('questions that closed without an answer are told', () => {
  const ended = { ...row('7', 1), status: 'cancelled' as const, closed: ['a2'] };
  expect(toLiveEvents(ended)).toContainEqual({ type: 'ask', caseId: '7', askId: 'a2', change: 'closed' });
});
