import { z } from '@baton/plugin-sdk';
import { labelled } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { repository } from '../examples.ts';
import { labelField, numberField, placeOf, repositoryField } from '../fields.ts';

export const addLabels = action({
  title: 'Label an issue',
  description: 'Puts labels on an issue or a pull request; GitHub makes a label that does not exist yet.',
  input: z.object({
    repository: repositoryField(),
    number: numberField('Number'),
    labels: z.array(labelField()).min(1).max(20).meta({ title: 'Labels' }),
  }),
  output: z.object({ labels: z.array(z.string()) }),
  example: { input: { repository, number: 1, labels: ['billing'] }, output: { labels: ['billing'] } },
  idempotency: { kind: 'natural' },
  run: async (context, { repository: name, number, labels }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), issue_number: number, labels };
    const all = await vendor.call(labelled, ({ issues }) => issues.addLabels(asked));
    return { labels: all.map((one) => one.name) };
  },
});
