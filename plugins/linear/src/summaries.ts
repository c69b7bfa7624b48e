import { z } from '@baton/plugin-sdk';
import type { Comment, Issue } from './answers.ts';
import { priorities } from './fields.ts';

/** An issue as maps read it. */
export const issueSummary = z.object({
  id: z.string(),
  key: z.string().meta({ title: 'Key, such as OPS-12' }),
  title: z.string(),
  description: z.string(),
  url: z.string(),
  state: z.string(),
  state_kind: z.string().meta({ title: 'triage, backlog, unstarted, started, completed or canceled' }),
  team: z.string(),
  priority: z.string(),
  labels: z.array(z.string()),
  estimate: z.number().optional(),
  due_on: z.string().optional(),
  assignee_id: z.string().optional(),
  assignee: z.string().optional(),
  assignee_email: z.string().optional(),
  project: z.string().optional(),
  created_at: z.string(),
  completed_at: z.string().optional(),
});

export const summariseIssue = (one: Issue): z.output<typeof issueSummary> => ({
  id: one.id,
  key: one.identifier,
  title: one.title,
  description: one.description ?? '',
  url: one.url,
  state: one.state.name,
  state_kind: one.state.type,
  team: one.team.name,
  priority: priorities[one.priority] ?? 'none',
  labels: one.labels.nodes.map(({ name }) => name),
  ...(one.estimate !== null && { estimate: one.estimate }),
  ...(one.dueDate !== null && { due_on: one.dueDate }),
  ...(one.assignee && {
    assignee_id: one.assignee.id,
    assignee: one.assignee.name,
    assignee_email: one.assignee.email,
  }),
  ...(one.project && { project: one.project.name }),
  created_at: one.createdAt,
  ...(one.completedAt !== null && { completed_at: one.completedAt }),
});

export const exampleIssue: z.output<typeof issueSummary> = {
  id: '6e0c1f3e-1c62-4c8d-9b7e-0f4a3a0d9f01',
  key: 'OPS-12',
  title: 'Correct invoice 2210',
  description: 'The old price is on it.',
  url: 'https://linear.app/harbor-pine/issue/OPS-12',
  state: 'In Progress',
  state_kind: 'started',
  team: 'Operations',
  priority: 'high',
  labels: ['billing'],
  due_on: '2026-11-24',
  assignee: 'Sam Okafor',
  assignee_email: 'sam.okafor@harborandpine.example',
  created_at: '2026-11-20T09:14:00.000Z',
};

export const commentSummary = z.object({
  id: z.string(),
  issue: z.string().meta({ title: 'Key of the issue' }),
  text: z.string(),
  by: z.string().optional(),
  by_email: z.string().optional(),
  url: z.string(),
  created_at: z.string(),
});

export const summariseComment = (one: Comment): z.output<typeof commentSummary> => ({
  id: one.id,
  issue: one.issue?.identifier ?? '',
  text: one.body,
  ...(one.user && { by: one.user.name, by_email: one.user.email }),
  url: one.url,
  created_at: one.createdAt,
});

export const exampleComment: z.output<typeof commentSummary> = {
  id: '1b0f8f0e-2f6d-4d3f-8a55-0d6f5d1c0b11',
  issue: 'OPS-12',
  text: 'Rosa Lind agreed on the phone.',
  by: 'Sam Okafor',
  by_email: 'sam.okafor@harborandpine.example',
  url: 'https://linear.app/harbor-pine/issue/OPS-12#comment-1b0f8f0e',
  created_at: '2026-11-20T10:02:00.000Z',
};
