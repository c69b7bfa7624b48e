import { z } from '@baton/plugin-sdk';
import { made, withNotes } from '../answers.ts';
import { hasReference, openVendor, withReference } from '../client.ts';
import { action } from '../connection.ts';
import { choiceField, idField } from '../fields.ts';
import { searchAll } from '../pages.ts';
import { deleteTask } from '../undo.ts';

export const createSubtask = action({
  title: 'Create a subtask',
  description: 'Puts a new task under an existing one.',
  input: z.object({
    task: idField('Task'),
    name: z.string().trim().min(1).max(1_024).meta({ title: 'Name' }),
    notes: z.string().max(60_000).default('').meta({ title: 'Notes' }),
    assignee: choiceField('Assignee', 'people').optional(),
    due_on: z.iso.date().optional().meta({ title: 'Due on' }),
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: { task: '1200000000000401', name: 'Call Rosa Lind', assignee: '1200000000000102' },
    output: { id: '1205468000000043' },
  },
  sensitive: ['assignee'],
  idempotency: {
    kind: 'lookup',
    settleMs: 5_000,
    find: async (context, { task }) => {
      const vendor = await openVendor(context);
      const found = await searchAll(
        vendor,
        {
          item: withNotes,
          ask: ({ tasks }, page) => tasks.getSubtasksForTask(task, { opt_fields: 'notes', ...page }),
        },
        ({ notes }) => hasReference(context, notes),
      );
      return found && { id: found.gid };
    },
  },
  run: async (context, { task, name, notes, assignee, due_on }) => {
    const vendor = await openVendor(context);
    const data = {
      name,
      notes: withReference(context, notes),
      ...(assignee !== undefined && { assignee }),
      ...(due_on !== undefined && { due_on }),
    };
    const created = await vendor.call(made, ({ tasks }) => tasks.createSubtaskForTask({ data }, task));
    return { id: created.data.gid };
  },
  undo: async (context, { output }) => deleteTask(context, output.id),
});
