import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { exampleIssue, repository } from '../examples.ts';
import { numberField, repositoryField } from '../fields.ts';
import { setState } from '../set-state.ts';
import { issueSummary } from '../summaries.ts';

export const reopenIssue = action({
  title: 'Open an issue again',
  description: 'A pull request too, if it was not merged. Undone, it is closed again.',
  input: z.object({ repository: repositoryField(), number: numberField('Number') }),
  output: issueSummary,
  example: { input: { repository, number: 1 }, output: exampleIssue },
  idempotency: { kind: 'natural' },
  run: (context, input) => setState(context, input, { state: 'open' }),
  undo: async (context, { input }) => void (await setState(context, input, { state: 'closed' })),
});
