import { z } from '@baton/plugin-sdk';
import { issue } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleIssue, repository } from '../examples.ts';
import { labelField, loginField, mostField, placeOf, repositoryField } from '../fields.ts';
import { walk } from '../pages.ts';
import { issueSummary, summariseIssue } from '../summaries.ts';

export const listIssues = action({
  title: 'List issues',
  description: 'The newest first, page after page, without pull requests.',
  input: z.object({
    repository: repositoryField(),
    state: z.enum(['open', 'closed', 'all']).default('open').meta({ title: 'Which' }),
    label: labelField().optional(),
    assignee: loginField('Assignee').optional(),
    most: mostField(),
  }),
  output: z.object({ issues: z.array(issueSummary), count: z.int(), more: z.boolean() }),
  example: { input: { repository }, output: { issues: [exampleIssue], count: 1, more: false } },
  idempotency: { kind: 'read' },
  run: async (context, { repository: name, state, label, assignee, most }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), state, ...(label && { labels: label }), ...(assignee && { assignee }) };
    const { items, whole } = await walk(most, async (place) => {
      const page = await vendor.page(issue, ({ issues }) => issues.listForRepo({ ...asked, ...place }));
      return { ...page, items: page.items.filter(({ pull_request }) => pull_request == null) };
    });
    return { issues: items.map(summariseIssue), count: items.length, more: !whole };
  },
});
