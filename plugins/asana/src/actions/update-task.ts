import { ConnectorError, z } from '@baton/plugin-sdk';
import { made } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { choiceField, idField } from '../fields.ts';

export const updateTask = action({
  title: 'Change a task',
  description: 'Sets what is given and leaves the rest as it is.',
  input: z.object({
    task: idField('Task'),
    name: z.string().trim().min(1).max(1_024).optional().meta({ title: 'Name' }),
    notes: z.string().max(60_000).optional().meta({ title: 'Notes', description: 'Replaces the notes.' }),
    assignee: choiceField('Assignee', 'people').optional(),
    due_on: z.iso.date().optional().meta({ title: 'Due on' }),
  }),
  output: z.object({ id: z.string() }),
  example: {
    input: { task: '1200000000000401', due_on: '2026-11-30', assignee: '1200000000000103' },
    output: { id: '1200000000000401' },
  },
  sensitive: ['assignee'],
  idempotency: { kind: 'natural' },
  run: async (context, { task, ...given }) => {
    const data = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    if (Object.keys(data).length === 0) {
      throw new ConnectorError(
        'invalid_input',
        'Nothing to change was given: expected a name, notes, assignee or date.',
      );
    }
    const vendor = await openVendor(context);
    const changed = await vendor.call(made, ({ tasks }) => tasks.updateTask({ data }, task));
    return { id: changed.data.gid };
  },
});
