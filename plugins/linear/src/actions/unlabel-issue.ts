import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import { addLabel, removeLabel } from '../documents.ts';
import { choiceField, issueField } from '../fields.ts';

export const unlabelIssue = action({
  title: 'Take a label off an issue',
  description: 'Undone, the label is on it again.',
  input: z.object({ issue: issueField(), label: choiceField('Label', 'labels') }),
  output: z.object({ issue: z.string() }),
  example: { input: { issue: 'OPS-4', label: '1af90426-865a-4739-aca7-f43162c42ef8' }, output: { issue: 'OPS-4' } },
  idempotency: { kind: 'natural' },
  run: async (context, { issue, label }) => {
    await ask(context, removeLabel, { id: issue, labelId: label });
    return { issue };
  },
  undo: async (context, { input }) => void (await ask(context, addLabel, { id: input.issue, labelId: input.label })),
});
