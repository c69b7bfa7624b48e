import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import { searchIssues } from '../documents.ts';
import { exampleIssue, issueSummary, summariseIssue } from '../summaries.ts';

export const findIssues = action({
  title: 'Find issues',
  description: 'Issues by words in them, the best match first.',
  input: z.object({
    text: z.string().trim().min(2).max(200).meta({ title: 'Words' }),
    most: z.int().min(1).max(50).default(10).meta({ title: 'At most' }),
  }),
  output: z.object({ found: z.boolean(), issues: z.array(issueSummary) }),
  example: { input: { text: 'Rosa Lind' }, output: { found: true, issues: [exampleIssue] } },
  idempotency: { kind: 'read' },
  run: async (context, { text, most }) => {
    const { searchIssues: found } = await ask(context, searchIssues, { term: text, first: most });
    return { found: found.nodes.length > 0, issues: found.nodes.slice(0, most).map(summariseIssue) };
  },
});
