import { z } from '@baton/plugin-sdk';
import { comments as page } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { issueField } from '../fields.ts';
import { readComments } from '../read-comments.ts';
import { commentSummary, summariseComment } from '../summaries.ts';

export const listComments = action({
  title: 'List the comments on an issue',
  description: 'What people wrote, the latest first.',
  input: z.object({ issue: issueField(), most: z.int().min(1).max(1_000).default(100).meta({ title: 'At most' }) }),
  output: z.object({ comments: z.array(commentSummary), count: z.int(), more: z.boolean() }),
  example: {
    input: { issue: 'OPS-1' },
    output: {
      comments: [{ id: '10031', text: 'Left a message.', by: 'Priya Nair', created_at: '2026-11-20T10:02:00.000Z' }],
      count: 1,
      more: false,
    },
  },
  idempotency: { kind: 'read' },
  run: async (context, { issue, most }) => {
    const { items, whole } = await readComments(await openVendor(context), page, { issue, most });
    return { comments: items.map(summariseComment), count: items.length, more: !whole };
  },
});
