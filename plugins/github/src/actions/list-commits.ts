import { z } from '@baton/plugin-sdk';
import { commit } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleCommit, repository } from '../examples.ts';
import { mostField, refField, placeOf, repositoryField } from '../fields.ts';
import { walk } from '../pages.ts';
import { commitSummary, summariseCommit } from '../summaries.ts';

export const listCommits = action({
  title: 'List commits',
  description: 'What was pushed to a branch, the newest first, page after page.',
  input: z.object({
    repository: repositoryField(),
    branch: refField('Branch, or the main one').optional(),
    since: z.iso.datetime({ offset: true }).optional().meta({ title: 'Since' }),
    most: mostField(),
  }),
  output: z.object({ commits: z.array(commitSummary), count: z.int(), more: z.boolean() }),
  example: { input: { repository }, output: { commits: [exampleCommit], count: 1, more: false } },
  idempotency: { kind: 'read' },
  run: async (context, { repository: name, branch, since, most }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), ...(branch && { sha: branch }), ...(since && { since }) };
    const { items, whole } = await walk(most, (place) =>
      vendor.page(commit, ({ repos }) => repos.listCommits({ ...asked, ...place })),
    );
    return { commits: items.map(summariseCommit), count: items.length, more: !whole };
  },
});
