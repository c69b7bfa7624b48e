import type { AskLine } from '@baton/contract';

/** A line for tests: overwrite what the test is about. */
export const lineFor = (caseId: string, more: Partial<AskLine> = {}): AskLine => ({
  caseId,
  askId: 'a1',
  kind: 'stop',
  state: 'open',
  question: 'Accept?',
  rule: 'Amount is over $10,000',
  caseTitle: 'A case',
  map: { slug: 'm', title: 'Map' },
  step: { id: 's', title: 'Step' },
  owner: { id: 'p1', name: 'Priya Nair' },
  backup: null,
  level: 'owner',
  openedAt: '2026-11-21T09:00:00Z',
  deadline: '2026-11-21T11:00:00Z',
  answerWithinMs: 7_200_000,
  answered: null,
  snoozedUntil: null,
  waitsFor: null,
  sample: true,
  sandbox: false,
  ...more,
});
