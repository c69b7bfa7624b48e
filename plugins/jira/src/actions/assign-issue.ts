import { z } from '@baton/plugin-sdk';
import { done } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { issueField, personField } from '../fields.ts';

export const assignIssue = action({
  title: 'Assign an issue',
  description: 'Gives an issue to a person.',
  input: z.object({ issue: issueField(), person: personField('Person') }),
  output: z.object({ issue: z.string() }),
  example: { input: { issue: 'OPS-3', person: '5b10a2844c20165700ede201' }, output: { issue: 'OPS-3' } },
  sensitive: ['person'],
  idempotency: { kind: 'natural' },
  run: async (context, { issue, person }) => {
    const vendor = await openVendor(context);
    await vendor.call(done, ({ issues }) => issues.assignIssue({ issueIdOrKey: issue, accountId: person }));
    return { issue };
  },
});
