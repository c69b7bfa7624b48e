import { z } from '@baton/plugin-sdk';
import { release } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { hasMark, marked } from '../compose.ts';
import { repository } from '../examples.ts';
import { bodyField, refField, placeOf, repositoryField } from '../fields.ts';
import { settleMs } from '../look-back.ts';
import { searchAll } from '../pages.ts';

export const createRelease = action({
  title: 'Make a release',
  description: 'A draft, unless it is published at once; then everybody who follows is told. Undone, it is deleted.',
  input: z.object({
    repository: repositoryField(),
    tag: refField('Tag'),
    name: z.string().trim().max(200).default('').meta({ title: 'Name' }),
    notes: bodyField('What is new').default(''),
    of: refField('Branch or commit, or the main branch').optional(),
    publish: z.boolean().default(false).meta({ title: 'Publish at once' }),
    prerelease: z.boolean().default(false).meta({ title: 'Only to try out' }),
  }),
  output: z.object({ id: z.int(), url: z.string() }),
  example: {
    input: { repository, tag: 'v1.5.0', name: 'Prices of December', publish: true },
    output: { id: 72, url: `https://github.com/${repository}/releases/tag/v1.5.0` },
  },
  sensitive: ['repository', 'publish'],
  idempotency: {
    kind: 'lookup',
    settleMs,
    find: async (context, { repository: name }) => {
      const vendor = await openVendor(context);
      const known = await searchAll(
        (place) => vendor.page(release, ({ repos }) => repos.listReleases({ ...placeOf(name), ...place })),
        ({ body }) => hasMark(context, body),
      );
      return known && { id: known.id, url: known.html_url };
    },
  },
  run: async (context, { repository: name, tag, name: called, notes, of, publish, prerelease }) => {
    const vendor = await openVendor(context);
    const text = { name: called || tag, body: marked(context, notes) };
    const where = { tag_name: tag, ...(of && { target_commitish: of }) };
    const asked = { ...placeOf(name), ...where, ...text, draft: !publish, prerelease };
    const made = await vendor.call(release, ({ repos }) => repos.createRelease(asked));
    return { id: made.id, url: made.html_url };
  },
  undo: async (context, { input, output }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(input.repository), release_id: output.id };
    await vendor.done(({ repos }) => repos.deleteRelease(asked));
  },
});
