import { z } from '@baton/plugin-sdk';
import { pull } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { repository } from '../examples.ts';
import { loginField, numberField, placeOf, repositoryField } from '../fields.ts';

export const requestReview = action({
  title: 'Ask people for a review',
  description: 'They are told, and stand on the pull request as reviewers.',
  input: z.object({
    repository: repositoryField(),
    number: numberField('Number'),
    people: z.array(loginField()).min(1).max(10).meta({ title: 'People' }),
  }),
  output: z.object({ number: z.int(), url: z.string() }),
  example: {
    input: { repository, number: 3, people: ['lena-fischer'] },
    output: { number: 3, url: `https://github.com/${repository}/pull/3` },
  },
  sensitive: ['people'],
  idempotency: { kind: 'natural' },
  run: async (context, { repository: name, number, people }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), pull_number: number, reviewers: people };
    const after = await vendor.call(pull, ({ pulls }) => pulls.requestReviewers(asked));
    return { number: after.number, url: after.html_url };
  },
});
