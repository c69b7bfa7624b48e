import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import * as linear from '../documents.ts';
import { choiceField, issueField, priorityField, priorityNumber } from '../fields.ts';
import { exampleIssue, issueSummary, summariseIssue } from '../summaries.ts';

export const updateIssue = action({
  title: 'Update an issue',
  description: 'Sets what is given and leaves the rest as it is.',
  input: z.object({
    issue: issueField(),
    title: z.string().trim().min(1).max(255).optional().meta({ title: 'Title' }),
    description: z.string().max(100_000).optional().meta({ title: 'Description' }),
    assignee: choiceField('Assignee', 'people').optional(),
    project: choiceField('Project', 'projects').optional(),
    priority: priorityField().optional(),
    due_on: z.iso.date().optional().meta({ title: 'Due on' }),
  }),
  output: issueSummary,
  example: { input: { issue: 'OPS-2', priority: 'urgent', due_on: '2026-11-27' }, output: exampleIssue },
  sensitive: ['assignee'],
  idempotency: { kind: 'natural' },
  run: async (context, { issue: id, title, description, assignee, project, priority, due_on }) => {
    const input = {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      ...(assignee !== undefined && { assigneeId: assignee }),
      ...(project !== undefined && { projectId: project }),
      ...(priority !== undefined && { priority: priorityNumber(priority) }),
      ...(due_on !== undefined && { dueDate: due_on }),
    };
    return summariseIssue((await ask(context, linear.updateIssue, { id, input })).issueUpdate.issue);
  },
});
