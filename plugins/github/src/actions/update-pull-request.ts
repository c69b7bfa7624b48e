import { z } from '@baton/plugin-sdk';
import { pull } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { examplePull, repository } from '../examples.ts';
import { numberField, refField, titleField, placeOf, repositoryField } from '../fields.ts';
import { pullSummary, summarisePull } from '../summaries.ts';

export const updatePullRequest = action({
  title: 'Change a pull request',
  description: 'Sets title, or the branch that takes the changes, and leaves the rest.',
  input: z.object({
    repository: repositoryField(),
    number: numberField('Number'),
    title: titleField().optional(),
    into: refField('Branch that takes the changes').optional(),
  }),
  output: pullSummary,
  example: { input: { repository, number: 3, title: 'New price list' }, output: examplePull },
  sensitive: ['into'],
  idempotency: { kind: 'natural' },
  run: async (context, { repository: name, number, title, into }) => {
    const vendor = await openVendor(context);
    const change = { ...(title !== undefined && { title }), ...(into !== undefined && { base: into }) };
    const asked = { ...placeOf(name), pull_number: number, ...change };
    return summarisePull(await vendor.call(pull, ({ pulls }) => pulls.update(asked)));
  },
});
