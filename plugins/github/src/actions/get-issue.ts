import { z } from '@baton/plugin-sdk';
import { issue } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleIssue, repository } from '../examples.ts';
import { numberField, placeOf, repositoryField } from '../fields.ts';
import { issueSummary, summariseIssue } from '../summaries.ts';

export const getIssue = action({
  title: 'Get an issue',
  description: 'One issue; a pull request counts as one.',
  input: z.object({ repository: repositoryField(), number: numberField('Number') }),
  output: issueSummary,
  example: { input: { repository, number: 1 }, output: exampleIssue },
  idempotency: { kind: 'read' },
  run: async (context, { repository: name, number }) => {
    const vendor = await openVendor(context);
    const asked = { ...placeOf(name), issue_number: number };
    return summariseIssue(await vendor.call(issue, ({ issues }) => issues.get(asked)));
  },
});
