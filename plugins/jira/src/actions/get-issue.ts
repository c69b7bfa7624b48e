import { z } from '@baton/plugin-sdk';
import { issue as answer, issueFields } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { issueField } from '../fields.ts';
import { exampleIssue, issueSummary, summariseIssue } from '../summaries.ts';

export const getIssue = action({
  title: 'Read an issue',
  description: 'An issue by its key, such as OPS-12.',
  input: z.object({ issue: issueField() }),
  output: issueSummary,
  example: { input: { issue: 'OPS-1' }, output: exampleIssue },
  idempotency: { kind: 'read' },
  run: async (context, { issue }) => {
    const vendor = await openVendor(context);
    const asked = { issueIdOrKey: issue, fields: [issueFields.join(',')] };
    return summariseIssue(await vendor.call(answer, ({ issues }) => issues.getIssue(asked)));
  },
});
