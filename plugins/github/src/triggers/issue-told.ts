import { z } from '@baton/plugin-sdk';
import { issue } from '../answers.ts';
import { exampleIssue, repository } from '../examples.ts';
import { issueSummary, summariseIssue } from '../summaries.ts';
import { webhook } from '../connection.ts';
import { account, common, hookSecret, readDelivery, verify } from './deliveries.ts';
import { params, subscribeTo, unsubscribe } from './hooks.ts';

const delivery = common.extend({
  action: z.string(),
  issue,
  label: z.object({ name: z.string() }).nullish(),
  assignee: account.nullish(),
});

export const issueTold = webhook({
  title: 'Issue opened or changed',
  description: 'GitHub tells at once: opened, closed, opened again, assigned, labelled, edited.',
  params,
  output: issueSummary.extend({ what: z.string(), repository: z.string(), changed_by: z.string().optional() }),
  sample: { ...exampleIssue, what: 'opened', repository, changed_by: 'lena-fischer' },
  scope: 'connection',
  secrets: [hookSecret],
  signsTime: false,
  verify,
  parse: (request) => {
    const told = readDelivery(request, delivery);
    if (!told) return [];
    const { action, issue: one, label, assignee, repository: place, sender } = told;
    const id = [place.full_name, one.number, action, label?.name, assignee?.login, one.updated_at].join(':');
    const by = sender && { changed_by: sender.login };
    const data = { ...summariseIssue(one), what: action, repository: place.full_name, ...by };
    return [{ id, at: one.updated_at, data }];
  },
  subscribe: subscribeTo('issues'),
  unsubscribe,
});
