import { z } from '@baton/plugin-sdk';
import { release } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleRelease, repository } from '../examples.ts';
import { mostField, placeOf, repositoryField } from '../fields.ts';
import { walk } from '../pages.ts';
import { releaseSummary, summariseRelease } from '../summaries.ts';

export const listReleases = action({
  title: 'List releases',
  description: 'The newest first, page after page; drafts too, if the token may write.',
  input: z.object({ repository: repositoryField(), most: mostField() }),
  output: z.object({ releases: z.array(releaseSummary), count: z.int(), more: z.boolean() }),
  example: { input: { repository }, output: { releases: [exampleRelease], count: 1, more: false } },
  idempotency: { kind: 'read' },
  run: async (context, { repository: name, most }) => {
    const vendor = await openVendor(context);
    const { items, whole } = await walk(most, (place) =>
      vendor.page(release, ({ repos }) => repos.listReleases({ ...placeOf(name), ...place })),
    );
    return { releases: items.map(summariseRelease), count: items.length, more: !whole };
  },
});
