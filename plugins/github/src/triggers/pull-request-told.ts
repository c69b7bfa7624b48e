import { z } from '@baton/plugin-sdk';
import { pull } from '../answers.ts';
import { examplePull, repository } from '../examples.ts';
import { pullSummary, summarisePull } from '../summaries.ts';
import { webhook } from '../connection.ts';
import { account, common, hookSecret, readDelivery, verify } from './deliveries.ts';
import { params, subscribeTo, unsubscribe } from './hooks.ts';

const delivery = common.extend({
  action: z.string(),
  pull_request: pull.extend({
    updated_at: z.iso.datetime(),
    head: z.object({ ref: z.string(), sha: z.string().nullish() }),
  }),
  label: z.object({ name: z.string() }).nullish(),
  assignee: account.nullish(),
  requested_reviewer: account.nullish(),
});

export const pullRequestTold = webhook({
  title: 'Pull request opened or changed',
  description: 'GitHub tells at once: opened, ready for review, new commits, closed, merged.',
  params,
  output: pullSummary.extend({ what: z.string(), repository: z.string(), changed_by: z.string().optional() }),
  sample: { ...examplePull, what: 'opened', repository, changed_by: 'sam-okafor' },
  scope: 'connection',
  secrets: [hookSecret],
  signsTime: false,
  verify,
  parse: (request) => {
    const told = readDelivery(request, delivery);
    if (!told) return [];
    const { action, pull_request: one, label, assignee, requested_reviewer, repository: place, sender } = told;
    const whom = [label?.name, assignee?.login, requested_reviewer?.login, one.head.sha];
    const id = [place.full_name, one.number, action, ...whom, one.updated_at].join(':');
    const what = action === 'closed' && one.merged_at != null ? 'merged' : action;
    const by = sender && { changed_by: sender.login };
    return [{ id, at: one.updated_at, data: { ...summarisePull(one), what, repository: place.full_name, ...by } }];
  },
  subscribe: subscribeTo('pull_request'),
  unsubscribe,
});
