import { z } from '@baton/plugin-sdk';
import { toDocument, toText } from '../adf.ts';
import { created, comments as page } from '../answers.ts';
import { type Context, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { issueField } from '../fields.ts';
import { readComments } from '../read-comments.ts';
import { lineOf } from '../reference.ts';

const hasReference = (context: Context, body: unknown): boolean =>
  toText(body)
    .split('\n')
    .some((line) => line.trim() === lineOf(context));

export const comment = action({
  title: 'Comment on an issue',
  description: 'Adds a comment that everybody who watches the issue is told about.',
  input: z.object({ issue: issueField(), text: z.string().trim().min(1).max(30_000).meta({ title: 'Comment' }) }),
  output: z.object({ id: z.string() }),
  example: { input: { issue: 'OPS-5', text: 'Rosa Lind agreed on the phone.' }, output: { id: '10031' } },
  idempotency: {
    kind: 'lookup',
    settleMs: 2_000,
    find: async (context, { issue }) => {
      const { items } = await readComments(await openVendor(context), page, { issue, most: 5_000 });
      const found = items.find(({ body }) => hasReference(context, body));
      return found && { id: found.id };
    },
  },
  run: async (context, { issue, text }) => {
    const vendor = await openVendor(context);
    const body = toDocument(`${text}\n${lineOf(context)}`);
    const answer = created.pick({ id: true });
    const made = await vendor.call(answer, ({ comments }) =>
      comments.addComment({ issueIdOrKey: issue, comment: body }),
    );
    return { id: made.id };
  },
});
