import { z } from '@baton/plugin-sdk';
import { action } from '../connection.ts';
import { exampleIssue, repository } from '../examples.ts';
import { numberField, repositoryField } from '../fields.ts';
import { setState } from '../set-state.ts';
import { issueSummary } from '../summaries.ts';

export const closeIssue = action({
  title: 'Close an issue',
  description: 'As completed, or as not planned; a pull request is closed without a merge. Undone, it is open again.',
  input: z.object({
    repository: repositoryField(),
    number: numberField('Number'),
    not_planned: z.boolean().default(false).meta({ title: 'Not planned' }),
  }),
  output: issueSummary,
  example: { input: { repository, number: 1 }, output: { ...exampleIssue, state: 'closed' } },
  idempotency: { kind: 'natural' },
  run: (context, { not_planned, ...input }) => {
    const state_reason = not_planned ? ('not_planned' as const) : ('completed' as const);
    return setState(context, input, { state: 'closed', state_reason });
  },
  undo: async (context, { input }) => void (await setState(context, input, { state: 'open' })),
});
