import { z } from '@baton/plugin-sdk';
import { made, withNotes } from '../answers.ts';
import { hasReference, openVendor, withReference } from '../client.ts';
import { action } from '../connection.ts';
import { choiceField } from '../fields.ts';
import { searchAll } from '../pages.ts';
import { deleteTask } from '../undo.ts';

/** Asana has no idempotency key, so the notes end with our reference: after a lost answer the project is searched for it. */
export const createTask = action({
  title: 'Create a task',
  description: 'Puts a new task into a project.',
  input: z.object({
    project: choiceField('Project', 'projects'),
    name: z.string().trim().min(1).max(1_024).meta({ title: 'Name' }),
    notes: z.string().max(60_000).default('').meta({ title: 'Notes' }),
    assignee: choiceField('Assignee', 'people').optional(),
    due_on: z.iso.date().optional().meta({ title: 'Due on' }),
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: {
      project: '1200000000000201',
      name: 'Correct invoice 2210',
      notes: 'The old price is on it.',
      assignee: '1200000000000102',
      due_on: '2026-11-24',
    },
    output: { id: '1205468000000042' },
  },
  sensitive: ['assignee'],
  idempotency: {
    kind: 'lookup',
    settleMs: 5_000,
    find: async (context, { project }) => {
      const vendor = await openVendor(context);
      const found = await searchAll(
        vendor,
        {
          item: withNotes,
          ask: ({ tasks }, page) => tasks.getTasksForProject(project, { opt_fields: 'notes', ...page }),
        },
        ({ notes }) => hasReference(context, notes),
      );
      return found && { id: found.gid };
    },
  },
  run: async (context, { project, name, notes, assignee, due_on }) => {
    const vendor = await openVendor(context);
    const data = {
      projects: [project],
      name,
      notes: withReference(context, notes),
      ...(assignee !== undefined && { assignee }),
      ...(due_on !== undefined && { due_on }),
    };
    const created = await vendor.call(made, ({ tasks }) => tasks.createTask({ data }));
    return { id: created.data.gid };
  },
  undo: async (context, { output }) => deleteTask(context, output.id),
});
