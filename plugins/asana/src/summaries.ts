import { z } from '@baton/plugin-sdk';
import type { task } from './answers.ts';

/** A task as maps see it. */
export const taskSummary = z.object({
  id: z.string(),
  name: z.string(),
  notes: z.string().optional(),
  completed: z.boolean(),
  completed_at: z.string().optional(),
  due_on: z.string().optional(),
  assignee_id: z.string().optional(),
  assignee: z.string().optional(),
  created_at: z.string().optional(),
  url: z.string().optional(),
});

export const summariseTask = (one: z.output<typeof task>): z.input<typeof taskSummary> => ({
  id: one.gid,
  name: one.name,
  completed: one.completed,
  ...(one.notes && { notes: one.notes }),
  ...(one.completed_at && { completed_at: one.completed_at }),
  ...(one.due_on && { due_on: one.due_on }),
  ...(one.assignee && { assignee_id: one.assignee.gid }),
  ...(one.assignee?.name && { assignee: one.assignee.name }),
  ...(one.created_at && { created_at: one.created_at }),
  ...(one.permalink_url && { url: one.permalink_url }),
});

export const exampleTask = {
  id: '1205468000000042',
  name: 'Correct invoice 2210',
  notes: 'The old price is on it.',
  completed: false,
  due_on: '2026-11-24',
  assignee_id: '1200000000000102',
  assignee: 'Sam Okafor',
  created_at: '2026-11-20T09:14:00.000Z',
  url: 'https://app.asana.com/0/0/1205468000000042',
};
