import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { labelField, nameField, personField, projectField } from '../fields.ts';
import { is, query } from '../jql.ts';
import { walk } from '../search.ts';
import { exampleIssue, issueSummary, summariseIssue } from '../summaries.ts';

export const listIssues = action({
  title: 'List issues',
  description: 'Issues of a project, page after page, the latest changed first.',
  input: z.object({
    project: projectField(),
    status: z.string().trim().min(1).max(100).optional().meta({ title: 'Status' }),
    kind: nameField('Kind', 'kinds', ['project']).optional(),
    assignee: personField('Assignee').optional(),
    label: labelField().optional().meta({ title: 'Label' }),
    open_only: z.boolean().default(true).meta({ title: 'Only what is not done' }),
    most: z.int().min(1).max(2_000).default(200).meta({ title: 'At most' }),
  }),
  output: z.object({ issues: z.array(issueSummary), count: z.int(), more: z.boolean() }),
  example: { input: { project: 'OPS' }, output: { issues: [exampleIssue], count: 1, more: false } },
  idempotency: { kind: 'read' },
  run: async (context, { project, status, kind, assignee, label, open_only, most }) => {
    const clauses = [
      is('project', project),
      is('status', status),
      is('issuetype', kind),
      is('assignee', assignee),
      is('labels', label),
      open_only ? 'statusCategory != Done' : undefined,
    ];
    const { issues, whole } = await walk(await openVendor(context), query(clauses, 'updated DESC'), most);
    return { issues: issues.map(summariseIssue), count: issues.length, more: !whole };
  },
});
