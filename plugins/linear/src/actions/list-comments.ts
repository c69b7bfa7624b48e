import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import * as linear from '../documents.ts';
import { issueField } from '../fields.ts';
import { walk } from '../pages.ts';
import { commentSummary, exampleComment, summariseComment } from '../summaries.ts';

export const listComments = action({
  title: 'List the comments on an issue',
  description: 'What people wrote, the latest first.',
  input: z.object({ issue: issueField(), most: z.int().min(1).max(1_000).default(100).meta({ title: 'At most' }) }),
  output: z.object({ comments: z.array(commentSummary), count: z.int(), more: z.boolean() }),
  example: { input: { issue: 'OPS-1' }, output: { comments: [exampleComment], count: 1, more: false } },
  idempotency: { kind: 'read' },
  run: async (context, { issue, most }) => {
    const filter = { issue: issueFilter(issue) };
    const { items, whole } = await walk(
      most,
      async (page) => (await ask(context, linear.listComments, { filter, ...page })).comments,
    );
    return { comments: items.map(summariseComment), count: items.length, more: !whole };
  },
});

/** A key is a team and a number; the list cannot be asked for by the whole of it. */
function issueFilter(issue: string) {
  const [, team, number] = /^([A-Z][A-Z0-9]*)-(\d+)$/.exec(issue) ?? [];
  if (team === undefined) return { id: { eq: issue } };
  return { team: { key: { eq: team } }, number: { eq: Number(number) } };
}
