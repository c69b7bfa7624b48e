import { z } from '@baton/plugin-sdk';
import { release } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleRelease, repository } from '../examples.ts';
import { numberField, placeOf, repositoryField } from '../fields.ts';
import { releaseSummary, summariseRelease } from '../summaries.ts';

export const updateRelease = action({
  title: 'Change a release',
  description: 'Sets name, or publishes a draft, and leaves the rest.',
  input: z.object({
    repository: repositoryField(),
    release: numberField('Id of the release'),
    name: z.string().trim().min(1).max(200).optional().meta({ title: 'Name' }),
    publish: z.boolean().optional().meta({ title: 'Published' }),
  }),
  output: releaseSummary,
  example: { input: { repository, release: 71, name: 'Prices of November' }, output: exampleRelease },
  sensitive: ['publish'],
  idempotency: { kind: 'natural' },
  run: async (context, { repository: name, release: release_id, name: called, publish }) => {
    const vendor = await openVendor(context);
    const change = { ...(called !== undefined && { name: called }), ...(publish !== undefined && { draft: !publish }) };
    const asked = { ...placeOf(name), release_id, ...change };
    return summariseRelease(await vendor.call(release, ({ repos }) => repos.updateRelease(asked)));
  },
});
