import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import { addLabel, removeLabel } from '../documents.ts';
import { choiceField, issueField } from '../fields.ts';

export const labelIssue = action({
  title: 'Put a label on an issue',
  description: 'Undone, the label is taken off again.',
  input: z.object({ issue: issueField(), label: choiceField('Label', 'labels') }),
  output: z.object({ issue: z.string() }),
  example: { input: { issue: 'OPS-4', label: '1af90426-865a-4739-aca7-f43162c42ef8' }, output: { issue: 'OPS-4' } },
  idempotency: { kind: 'natural' },
  run: async (context, { issue, label }) => {
    await ask(context, addLabel, { id: issue, labelId: label });
    return { issue };
  },
  undo: async (context, { input }) => void (await ask(context, removeLabel, { id: input.issue, labelId: input.label })),
});
