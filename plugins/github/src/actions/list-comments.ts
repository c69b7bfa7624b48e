import { z } from '@baton/plugin-sdk';
import { comment } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleComment, repository } from '../examples.ts';
import { mostField, numberField, placeOf, repositoryField } from '../fields.ts';
import { walk } from '../pages.ts';
import { commentSummary, summariseComment } from '../summaries.ts';

export const listComments = action({
  title: 'Read the comments on an issue',
  description: 'Oldest first, page after page; on a pull request too.',
  input: z.object({ repository: repositoryField(), number: numberField('Number'), most: mostField() }),
  output: z.object({ comments: z.array(commentSummary), count: z.int(), more: z.boolean() }),
  example: { input: { repository, number: 1 }, output: { comments: [exampleComment], count: 1, more: false } },
  idempotency: { kind: 'read' },
  run: async (context, { repository: name, number, most }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), issue_number: number };
    const { items, whole } = await walk(most, (place) =>
      vendor.page(comment, ({ issues }) => issues.listComments({ ...asked, ...place })),
    );
    return { comments: items.map(summariseComment), count: items.length, more: !whole };
  },
});
