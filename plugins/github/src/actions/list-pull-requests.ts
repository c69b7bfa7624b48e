import { z } from '@baton/plugin-sdk';
import { pull } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { examplePull, repository } from '../examples.ts';
import { mostField, refField, placeOf, repositoryField } from '../fields.ts';
import { walk } from '../pages.ts';
import { pullSummary, summarisePull } from '../summaries.ts';

export const listPullRequests = action({
  title: 'List pull requests',
  description: 'The newest first, page after page.',
  input: z.object({
    repository: repositoryField(),
    state: z.enum(['open', 'closed', 'all']).default('open').meta({ title: 'Which' }),
    into: refField('Branch that takes the changes').optional(),
    most: mostField(),
  }),
  output: z.object({ pull_requests: z.array(pullSummary), count: z.int(), more: z.boolean() }),
  example: { input: { repository }, output: { pull_requests: [examplePull], count: 1, more: false } },
  idempotency: { kind: 'read' },
  run: async (context, { repository: name, state, into, most }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), state, ...(into && { base: into }) };
    const { items, whole } = await walk(most, (place) =>
      vendor.page(pull, ({ pulls }) => pulls.list({ ...asked, ...place })),
    );
    return { pull_requests: items.map(summarisePull), count: items.length, more: !whole };
  },
});
