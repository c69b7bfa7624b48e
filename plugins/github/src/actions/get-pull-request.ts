import { z } from '@baton/plugin-sdk';
import { pull } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { examplePull, repository } from '../examples.ts';
import { numberField, placeOf, repositoryField } from '../fields.ts';
import { pullSummary, summarisePull } from '../summaries.ts';

export const getPullRequest = action({
  title: 'Get a pull request',
  description: 'Its title, text and branches, and whether it was merged.',
  input: z.object({ repository: repositoryField(), number: numberField('Number') }),
  output: pullSummary,
  example: { input: { repository, number: 3 }, output: examplePull },
  idempotency: { kind: 'read' },
  run: async (context, { repository: name, number }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), pull_number: number };
    return summarisePull(await vendor.call(pull, ({ pulls }) => pulls.get(asked)));
  },
});
