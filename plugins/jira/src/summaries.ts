import { z } from '@baton/plugin-sdk';
import { toText } from './adf.ts';
import type { Comment, Issue } from './answers.ts';

/** An issue as maps read it. */
export const issueSummary = z.object({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  description: z.string(),
  status: z.string(),
  done: z.boolean(),
  project: z.string(),
  kind: z.string(),
  priority: z.string(),
  labels: z.array(z.string()),
  due_on: z.string().optional(),
  assignee_id: z.string().optional(),
  assignee: z.string().optional(),
  reporter: z.string().optional(),
  created_at: z.iso.datetime(),
  changed_at: z.iso.datetime(),
});

/** Jira writes `+0000`, which is no form of RFC 3339. */
export const utc = (moment: string): string => new Date(moment).toISOString();

export const summariseIssue = ({ id, key, fields }: Issue): z.output<typeof issueSummary> => ({
  id,
  key,
  title: fields.summary,
  description: toText(fields.description),
  status: fields.status.name,
  done: fields.status.statusCategory?.key === 'done',
  project: fields.project.key,
  kind: fields.issuetype.name,
  priority: fields.priority?.name ?? '',
  labels: fields.labels ?? [],
  ...(fields.duedate && { due_on: fields.duedate }),
  ...(fields.assignee && { assignee_id: fields.assignee.accountId }),
  ...(fields.assignee?.displayName && { assignee: fields.assignee.displayName }),
  ...(fields.reporter?.displayName && { reporter: fields.reporter.displayName }),
  created_at: utc(fields.created),
  changed_at: utc(fields.updated),
});

export const exampleIssue: z.output<typeof issueSummary> = {
  id: '10012',
  key: 'OPS-12',
  title: 'Correct invoice 2210',
  description: 'The old price is on it.',
  status: 'In Progress',
  done: false,
  project: 'OPS',
  kind: 'Task',
  priority: 'High',
  labels: ['billing'],
  due_on: '2026-11-24',
  assignee: 'Sam Okafor',
  created_at: '2026-11-20T09:14:00.000Z',
  changed_at: '2026-11-20T10:02:00.000Z',
};

export const commentSummary = z.object({
  id: z.string(),
  text: z.string(),
  by: z.string().optional(),
  created_at: z.iso.datetime(),
});

export const summariseComment = ({ id, body, author, created }: Comment): z.output<typeof commentSummary> => ({
  id,
  text: toText(body),
  ...(author?.displayName && { by: author.displayName }),
  created_at: utc(created),
});
