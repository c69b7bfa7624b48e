import { expect, test } from '@jest/globals';
import type { LogLine } from '@baton/contract';
import { logCsv } from './log-csv.ts';

const line: LogLine = {
  caseId: '7',
  askId: 'a1',
  caseTitle: '=1+1, said “Ann”',
  map: { slug: 'intake', title: 'Intake' },
  step: { id: 'sort', title: 'Sort' },
  kind: 'stop',
  rule: 'unsure',
  why: 'Stop if confidence is below 85%',
  at: '2026-03-04T09:00:00.000Z',
  owner: { id: 's', name: 'Sam' },
  decision: null,
  open: true,
  sample: false,
};

test('every line has as many cells as the head, and no text becomes a formula', () => {
  const decision = {
    choice: 'Accept',
    reason: 'Fits.',
    code: 'as_agreed' as const,
    by: null,
    at: '2026-03-04T10:00:00.000Z',
    inTime: false,
  };
  const rows = logCsv([line, { ...line, caseTitle: 'Plain', decision }])
    .trim()
    .split('\r\n');
  expect(rows[1]).toBe(
    '7,"\'=1+1, said “Ann”",Intake,Sort,stopped,unsure,Stop if confidence is below 85%,2026-03-04T09:00:00.000Z,Sam,,still open,,,,',
  );
  expect(rows[2]).toBe(
    '7,Plain,Intake,Sort,stopped,unsure,Stop if confidence is below 85%,2026-03-04T09:00:00.000Z,Sam,,Accept,As agreed before,Fits.,2026-03-04T10:00:00.000Z,no',
  );
  expect(rows[0]!.split(',')).toHaveLength(rows[2]!.split(',').length);
});
