import { z } from '@baton/plugin-sdk';
import { pull } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { hasMark, marked } from '../compose.ts';
import { repository } from '../examples.ts';
import { bodyField, refField, titleField, placeOf, repositoryField } from '../fields.ts';
import { settleMs } from '../look-back.ts';
import { searchAll } from '../pages.ts';

export const createPullRequest = action({
  title: 'Open a pull request',
  description: 'Asks that the changes of one branch go into another. Undone, it is closed.',
  input: z.object({
    repository: repositoryField(),
    title: titleField(),
    text: bodyField().default(''),
    from: refField('Branch with the changes'),
    into: refField('Branch that takes them').default('main'),
    draft: z.boolean().default(false).meta({ title: 'As a draft' }),
  }),
  output: z.object({ number: z.int(), url: z.string() }),
  example: {
    input: { repository, title: 'Terms of lease', from: 'terms-of-lease' },
    output: { number: 18, url: `https://github.com/${repository}/pull/18` },
  },
  sensitive: ['repository', 'into'],
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context, { repository: name, from }) => {
      const vendor = await openVendor(context);
      const place = placeOf(name);
      const asked = { ...place, state: 'all', head: `${place.owner}:${from}` } as const;
      const known = await searchAll(
        (page) => vendor.page(pull, ({ pulls }) => pulls.list({ ...asked, ...page })),
        ({ body }) => hasMark(context, body),
      );
      return known && { number: known.number, url: known.html_url };
    },
  },
  run: async (context, { repository: name, title, text, from, into, draft }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), title, body: marked(context, text), head: from, base: into, draft };
    const made = await vendor.call(pull, ({ pulls }) => pulls.create(asked));
    return { number: made.number, url: made.html_url };
  },
  undo: async (context, { input, output }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(input.repository), pull_number: output.number, state: 'closed' } as const;
    await vendor.call(pull, ({ pulls }) => pulls.update(asked));
  },
});
