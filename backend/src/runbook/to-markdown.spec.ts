import { expect, test } from '@jest/globals';
import { toMarkdown } from './to-markdown.ts';

test('sections and tables, and nothing that people wrote becomes markup', () => {
  const sections = [
    { title: 'Who *owns* it', text: ['<b>Sam</b> | Ana\n# not a heading', '[x](javascript:1)'], table: [] },
    {
      title: 'Rules',
      text: [],
      table: [
        ['Step', 'Rule'],
        ['a|b', 'x < 1'],
      ],
    },
  ];
  expect(toMarkdown({ title: 'A_B', version: 3, at: '2026-03-02T00:00:00Z', sections })).toBe(
    [
      '# A\\_B: runbook\n\nVersion 3, as of 2026-03-02.',
      '## Who \\*owns\\* it',
      '\\<b\\>Sam\\</b\\> \\| Ana \\# not a heading',
      '\\[x\\](javascript:1)',
      '## Rules',
      '| Step | Rule |\n| --- | --- |\n| a\\|b | x \\< 1 |\n',
    ].join('\n\n'),
  );
});
