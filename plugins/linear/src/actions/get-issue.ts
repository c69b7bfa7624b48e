import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import * as linear from '../documents.ts';
import { issueField } from '../fields.ts';
import { exampleIssue, issueSummary, summariseIssue } from '../summaries.ts';

export const getIssue = action({
  title: 'Read an issue',
  description: 'An issue by its key, such as OPS-12.',
  input: z.object({ issue: issueField() }),
  output: issueSummary,
  example: { input: { issue: 'OPS-1' }, output: exampleIssue },
  idempotency: { kind: 'read' },
  run: async (context, { issue: id }) => summariseIssue((await ask(context, linear.getIssue, { id })).issue),
});
