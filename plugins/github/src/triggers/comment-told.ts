import { z } from '@baton/plugin-sdk';
import { comment, issue } from '../answers.ts';
import { exampleComment, repository } from '../examples.ts';
import { commentSummary, summariseComment } from '../summaries.ts';
import { webhook } from '../connection.ts';
import { common, hookSecret, readDelivery, verify } from './deliveries.ts';
import { params, subscribeTo, unsubscribe } from './hooks.ts';

const delivery = common.extend({ action: z.literal('created'), issue, comment });

export const commentTold = webhook({
  title: 'Comment added',
  description: 'GitHub tells at once of a comment on an issue or a pull request.',
  params,
  output: commentSummary.extend({
    repository: z.string(),
    number: z.int(),
    title: z.string(),
    pull_request: z.boolean(),
  }),
  sample: {
    ...exampleComment,
    repository,
    number: 1,
    title: 'Price list shows the old generator price',
    pull_request: false,
  },
  scope: 'connection',
  secrets: [hookSecret],
  signsTime: false,
  verify,
  parse: (request) => {
    const told = readDelivery(request, delivery);
    if (!told) return [];
    const { issue: one, comment: said, repository: place } = told;
    const about = { number: one.number, title: one.title, pull_request: one.pull_request != null };
    const data = { ...summariseComment(said), repository: place.full_name, ...about };
    return [{ id: `comment:${said.id}`, at: said.created_at, data }];
  },
  subscribe: subscribeTo('issue_comment'),
  unsubscribe,
});
