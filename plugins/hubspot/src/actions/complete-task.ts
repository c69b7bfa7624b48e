import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';
import { idField } from '../fields.ts';
import { changeRecord } from '../records.ts';

export const completeTask = action({
  title: 'Complete a task',
  description: 'Ticks a task off.',
  input: z.object({ task: idField('Task') }),
  output: z.object({ id: z.string() }),
  example: { input: { task: ids.task }, output: { id: ids.task } },
  idempotency: { kind: 'natural' },
  run: async (context, { task }) => {
    await changeRecord(openVendor(context), 'tasks', task, { hs_task_status: 'COMPLETED' });
    return { id: task };
  },
  undo: async (context, { output }) =>
    changeRecord(openVendor(context), 'tasks', output.id, { hs_task_status: 'NOT_STARTED' }),
});
