import { listCursor, pollList, z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { poll } from '../connection.ts';
import { listComments } from '../documents.ts';
import { nextOf } from '../pages.ts';
import { commentSummary, exampleComment, summariseComment } from '../summaries.ts';
import { params } from './poll-issues.ts';

export const newComment = poll({
  title: 'New comment',
  description: 'Somebody comments on an issue. Looked for every minute.',
  everySeconds: 60,
  params,
  output: commentSummary,
  sample: exampleComment,
  cursor: listCursor,
  poll: (context, { cursor, params: { team } }) =>
    pollList<z.output<typeof listComments.answer>['comments']['nodes'][number], z.input<typeof commentSummary>>({
      from: cursor,
      now: context.now(),
      read: async (since, after) => {
        const ofTeam = team !== undefined && { issue: { team: { id: { eq: team } } } };
        const filter = { updatedAt: { gte: since }, ...ofTeam };
        const asked = { filter, first: 50, ...(after !== undefined && { after }) };
        const { comments } = await ask(context, listComments, asked);
        return { items: comments.nodes, next: nextOf(comments) };
      },
      changedAt: ({ updatedAt }) => updatedAt,
      // A comment on a document or a project update belongs to no issue.
      happening: (one) =>
        one.issue ? { id: `comment:${one.id}`, at: one.createdAt, data: summariseComment(one) } : undefined,
    }),
});
