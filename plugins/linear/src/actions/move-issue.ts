import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import { updateIssue } from '../documents.ts';
import { choiceField, issueField } from '../fields.ts';
import { exampleIssue, issueSummary, summariseIssue } from '../summaries.ts';

export const moveIssue = action({
  title: 'Move an issue to a state',
  description: 'For example to In Progress or Done. The state belongs to the issue’s team.',
  input: z.object({
    issue: issueField(),
    team: choiceField('Team, for the list of states', 'teams').optional(),
    state: choiceField('State', 'states', ['team']),
  }),
  output: issueSummary,
  example: { input: { issue: 'OPS-3', state: '1d7aa02b-34ba-4566-872c-af41b09b7c20' }, output: exampleIssue },
  idempotency: { kind: 'natural' },
  run: async (context, { issue: id, state }) =>
    summariseIssue((await ask(context, updateIssue, { id, input: { stateId: state } })).issueUpdate.issue),
});
