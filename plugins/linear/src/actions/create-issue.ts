import { z } from '@baton/plugin-sdk';
import { ask } from '../client.ts';
import { action } from '../connection.ts';
import * as linear from '../documents.ts';
import { effectId, orUndefined } from '../effect-id.ts';
import { choiceField, priorityField, priorityNumber } from '../fields.ts';

export const createIssue = action({
  title: 'Create an issue',
  description: 'Puts a new issue into a team. Undone, it is in Linear’s trash for 30 days.',
  input: z.object({
    team: choiceField('Team', 'teams'),
    title: z.string().trim().min(1).max(255).meta({ title: 'Title' }),
    description: z.string().max(100_000).default('').meta({ title: 'Description', description: 'Markdown.' }),
    assignee: choiceField('Assignee', 'people').optional(),
    state: choiceField('State', 'states', ['team']).optional(),
    project: choiceField('Project', 'projects').optional(),
    labels: z.array(choiceField('Label', 'labels')).max(20).optional().meta({ title: 'Labels' }),
    priority: priorityField().optional(),
    due_on: z.iso.date().optional().meta({ title: 'Due on' }),
  }),
  output: z.object({ id: z.string(), key: z.string(), url: z.string() }),
  example: {
    input: {
      team: 'dbbff1c3-7213-4d38-9abd-8437aa5778c8',
      title: 'Correct invoice 2210',
      priority: 'high',
      due_on: '2026-11-24',
    },
    output: { id: '6e0c1f3e-1c62-4c8d-9b7e-0f4a3a0d9f01', key: 'OPS-12', url: 'https://linear.app/x/issue/OPS-12' },
  },
  sensitive: ['assignee'],
  idempotency: {
    kind: 'lookup',
    find: async (context) => {
      const found = await orUndefined(ask(context, linear.getIssue, { id: effectId(context, 'issue') }));
      return found && { id: found.issue.id, key: found.issue.identifier, url: found.issue.url };
    },
  },
  run: async (context, { team, title, description, assignee, state, project, labels, priority, due_on }) => {
    const input = {
      id: effectId(context, 'issue'),
      teamId: team,
      title,
      ...(description !== '' && { description }),
      ...(assignee !== undefined && { assigneeId: assignee }),
      ...(state !== undefined && { stateId: state }),
      ...(project !== undefined && { projectId: project }),
      ...(labels !== undefined && { labelIds: labels }),
      ...(priority !== undefined && { priority: priorityNumber(priority) }),
      ...(due_on !== undefined && { dueDate: due_on }),
    };
    const { issue } = (await ask(context, linear.createIssue, { input })).issueCreate;
    return { id: issue.id, key: issue.identifier, url: issue.url };
  },
  undo: async (context, { output }) => void (await ask(context, linear.deleteIssue, { id: output.id })),
});
