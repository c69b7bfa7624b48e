import { z } from '@baton/plugin-sdk';
import { toDocument } from '../adf.ts';
import { created, done, foundKeys } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { labelField, nameField, personField, projectField } from '../fields.ts';
import { is, query } from '../jql.ts';
import { labelOf } from '../reference.ts';

/** Jira has no idempotency key, so the issue carries a label of ours: after a lost answer that label is searched for. */
export const createIssue = action({
  title: 'Create an issue',
  description: 'Puts a new issue into a project. Undone, it is deleted for good.',
  input: z.object({
    project: projectField(),
    kind: nameField('Kind', 'kinds', ['project']).default('Task'),
    title: z
      .string()
      .trim()
      .min(1)
      .max(255)
      .regex(/^[^\r\n]*$/)
      .meta({ title: 'Title' }),
    description: z.string().max(30_000).default('').meta({ title: 'Description' }),
    assignee: personField('Assignee').optional(),
    priority: nameField('Priority', 'priorities').optional(),
    labels: z.array(labelField()).max(20).default([]).meta({ title: 'Labels' }),
    due_on: z.iso.date().optional().meta({ title: 'Due on' }),
  }),
  output: z.object({ id: z.string(), key: z.string() }),
  example: {
    input: { project: 'OPS', title: 'Correct invoice 2210', priority: 'High', due_on: '2026-11-24' },
    output: { id: '10012', key: 'OPS-12' },
  },
  sensitive: ['assignee'],
  idempotency: {
    kind: 'lookup',
    // The search lags behind what was made.
    settleMs: 15_000,
    find: async (context, { project }) => {
      const vendor = await openVendor(context);
      const jql = query([is('project', project), is('labels', labelOf(context))], 'created ASC');
      const got = await vendor.call(foundKeys, ({ search }) =>
        search.searchForIssuesUsingJqlEnhancedSearchPost({ jql, fields: ['summary'], maxResults: 2 }),
      );
      const [first] = got.issues;
      return first && { id: first.id, key: first.key };
    },
  },
  run: async (context, { project, kind, title, description, assignee, priority, labels, due_on }) => {
    const vendor = await openVendor(context);
    const fields = {
      project: { key: project },
      issuetype: { name: kind },
      summary: title,
      labels: [...labels, labelOf(context)],
      ...(description !== '' && { description: toDocument(description) }),
      ...(assignee !== undefined && { assignee: { accountId: assignee } }),
      ...(priority !== undefined && { priority: { name: priority } }),
      ...(due_on !== undefined && { duedate: due_on }),
    };
    const made = await vendor.call(created, ({ issues }) => issues.createIssue({ fields }));
    return { id: made.id, key: made.key };
  },
  undo: async (context, { output }) => {
    const vendor = await openVendor(context);
    await vendor.call(done, ({ issues }) => issues.deleteIssue({ issueIdOrKey: output.id }));
  },
});
