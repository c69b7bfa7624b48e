import { z } from '@baton/plugin-sdk';
import { toText } from '../adf.ts';
import { webhook } from '../connection.ts';
import { hookSecret, readDelivery, verify } from './deliveries.ts';

export const commentTold = webhook({
  title: 'Comment added (told at once)',
  description: 'A webhook that an admin makes in Jira, with a secret.',
  params: z.object({}),
  output: z.object({
    comment: z.string(),
    issue: z.string().meta({ title: 'Key of the issue' }),
    text: z.string(),
    by: z.string().optional(),
    at: z.iso.datetime(),
  }),
  sample: {
    comment: '10031',
    issue: 'OPS-12',
    text: 'Rosa Lind agreed on the phone.',
    by: 'Sam Okafor',
    at: '2026-11-21T10:02:00.000Z',
  },
  scope: 'connection',
  secrets: [hookSecret],
  signsTime: false,
  verify,
  parse: (request) => {
    const { webhookEvent, timestamp, issue, comment } = readDelivery(request);
    if (webhookEvent !== 'comment_created' || !comment) return [];
    const at = new Date(timestamp).toISOString();
    const text = typeof comment.body === 'string' ? comment.body : toText(comment.body);
    const by = comment.author?.displayName;
    return [
      { id: `comment:${comment.id}`, at, data: { comment: comment.id, issue: issue.key, text, ...(by && { by }), at } },
    ];
  },
});
