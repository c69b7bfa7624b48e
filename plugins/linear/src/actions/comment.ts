import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import * as linear from '../documents.ts';
import { effectId, orUndefined } from '../effect-id.ts';
import { issueField } from '../fields.ts';

export const comment = action({
  title: 'Comment on an issue',
  description: 'Adds a comment that everybody who follows the issue is told about. Undone, it is deleted.',
  input: z.object({ issue: issueField(), text: z.string().trim().min(1).max(60_000).meta({ title: 'Comment' }) }),
  output: z.object({ id: z.string(), url: z.string() }),
  example: {
    input: { issue: 'OPS-5', text: 'Rosa Lind agreed on the phone.' },
    output: { id: '1b0f8f0e-2f6d-4d3f-8a55-0d6f5d1c0b11', url: 'https://linear.app/x/issue/OPS-5#comment-1b0f8f0e' },
  },
  idempotency: {
    kind: 'lookup',
    find: async (context) => {
      const found = await orUndefined(ask(context, linear.getComment, { id: effectId(context, 'comment') }));
      return found && { id: found.comment.id, url: found.comment.url };
    },
  },
  run: async (context, { issue, text }) => {
    const input = { id: effectId(context, 'comment'), issueId: issue, body: text };
    const { comment: made } = (await ask(context, linear.createComment, { input })).commentCreate;
    return { id: made.id, url: made.url };
  },
  undo: async (context, { output }) => void (await ask(context, linear.deleteComment, { id: output.id })),
});
