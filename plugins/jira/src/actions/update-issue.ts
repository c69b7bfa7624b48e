import { z } from '@baton/plugin-sdk';
import { toDocument } from '../adf.ts';
import { done } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { issueField, labelField, nameField } from '../fields.ts';

export const updateIssue = action({
  title: 'Update an issue',
  description: 'Sets what is given and leaves the rest as it is. Labels are added.',
  input: z.object({
    issue: issueField(),
    title: z
      .string()
      .trim()
      .min(1)
      .max(255)
      .regex(/^[^\r\n]*$/)
      .optional()
      .meta({ title: 'Title' }),
    description: z.string().max(30_000).optional().meta({ title: 'Description' }),
    priority: nameField('Priority', 'priorities').optional(),
    due_on: z.iso.date().optional().meta({ title: 'Due on' }),
    add_labels: z.array(labelField()).max(20).default([]).meta({ title: 'Labels to add' }),
  }),
  output: z.object({ issue: z.string() }),
  example: { input: { issue: 'OPS-2', priority: 'High', add_labels: ['billing'] }, output: { issue: 'OPS-2' } },
  idempotency: { kind: 'natural' },
  run: async (context, { issue, title, description, priority, due_on, add_labels }) => {
    const vendor = await openVendor(context);
    const fields = {
      ...(title !== undefined && { summary: title }),
      ...(description !== undefined && { description: toDocument(description) }),
      ...(priority !== undefined && { priority: { name: priority } }),
      ...(due_on !== undefined && { duedate: due_on }),
    };
    const update = add_labels.length > 0 ? { labels: add_labels.map((label) => ({ add: label })) } : undefined;
    const asked = { issueIdOrKey: issue, fields, ...(update && { update }) };
    await vendor.call(done, ({ issues }) => issues.editIssue(asked));
    return { issue };
  },
});
