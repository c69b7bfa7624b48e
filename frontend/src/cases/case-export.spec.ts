import { expect, test } from '@jest/globals';
import type { CaseDetail, CaseLine } from '@baton/contract';
import { caseJson, caseMarkdown, casesCsv } from './case-export.ts';

const line: CaseLine = {
  id: '7',
  title: '=cmd|"x" *bold*',
  status: 'done',
  map: { slug: 'intake', title: 'Intake', version: 2 },
  baton: { person: null, where: 'Finished', step: '' },
  createdAt: '2026-03-02T09:00:00Z',
  updatedAt: '2026-03-02T09:05:00Z',
  finishedAt: '2026-03-02T09:05:00Z',
  sample: false,
  clock: { lateness: null, dueAt: null, dueIs: null, silentSince: null },
  sandbox: false,
};
const found = {
  ...line,
  history: [
    {
      seq: 1,
      at: '2026-03-02T09:00:00Z',
      type: 'answered',
      text: 'Decided: <Yes>.\n# no heading',
      step: 'sort',
      stepTitle: 'Sort',
      lane: null,
      by: { id: 's', name: 'Sam' },
      data: { queue: 'billing' },
    },
  ],
} as unknown as CaseDetail;
const notes = [
  { id: 'n', text: 'Called [them](x)', link: 'https://example.com', by: null, at: '2026-03-02T10:00:00Z' },
];

test('Markdown tells the story, and nothing in it becomes markup', () => {
  expect(caseMarkdown(found, notes)).toBe(
    [
      '# Case 7: =cmd\\|"x" \\*bold\\*',
      '- Map: Intake, version 2\n- Status: Done\n- Came in: 2026-03-02T09:00:00Z\n- Ended: 2026-03-02T09:05:00Z',
      '## What happened',
      '- 2026-03-02T09:00:00Z, Sam: Decided: \\<Yes\\>. \\# no heading\n  - Queue: billing',
      '## Notes',
      '- 2026-03-02T10:00:00Z, a person who has left: Called \\[them\\](x) (https://example.com)',
      '',
    ].join('\n\n'),
  );
});

test('a title that looks like a formula stays text in the sheet', () => {
  expect(casesCsv([line]).split('\r\n')[1]).toBe(
    `7,"'=cmd|""x"" *bold*",Done,Intake,2,Finished,,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z,2026-03-02T09:05:00Z`,
  );
});

test('JSON holds all of it', () => {
  expect(JSON.parse(caseJson(found, notes))).toEqual({ format: 'baton-case-1', case: found, notes });
});
