import { z } from '@baton/plugin-sdk';
import { comment as said } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { hasMark, marked } from '../compose.ts';
import { repository } from '../examples.ts';
import { bodyField, numberField, placeOf, repositoryField } from '../fields.ts';
import { lookBack, settleMs } from '../look-back.ts';
import { searchAll } from '../pages.ts';

export const comment = action({
  title: 'Comment on an issue',
  description: 'On a pull request too. Text calls nobody. Undone, it is deleted.',
  input: z.object({ repository: repositoryField(), number: numberField('Number'), text: bodyField().trim().min(1) }),
  output: z.object({ id: z.int(), url: z.string() }),
  example: {
    input: { repository, number: 1, text: 'The new price is on it.' },
    output: { id: 91, url: `https://github.com/${repository}/issues/1#issuecomment-91` },
  },
  sensitive: ['repository', 'number'],
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context, { repository: name, number }) => {
      const vendor = await openVendor(context);
      const asked = { ...placeOf(name), issue_number: number, since: lookBack(context) };
      const known = await searchAll(
        (place) => vendor.page(said, ({ issues }) => issues.listComments({ ...asked, ...place })),
        ({ body }) => hasMark(context, body),
      );
      return known && { id: known.id, url: known.html_url };
    },
  },
  run: async (context, { repository: name, number, text }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), issue_number: number, body: marked(context, text) };
    const made = await vendor.call(said, ({ issues }) => issues.createComment(asked));
    return { id: made.id, url: made.html_url };
  },
  undo: async (context, { input, output }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(input.repository), comment_id: output.id };
    await vendor.done(({ issues }) => issues.deleteComment(asked));
  },
});
