import { z } from '@baton/plugin-sdk';
import { made } from '../answers.ts';
import { type Context, openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { idField } from '../fields.ts';

export const completeTask = action({
  title: 'Complete a task',
  description: 'Ticks a task off. Undone, the task is open again.',
  input: z.object({ task: idField('Task') }),
  output: z.object({ id: z.string() }),
  example: { input: { task: '1200000000000401' }, output: { id: '1200000000000401' } },
  idempotency: { kind: 'natural' },
  run: async (context, { task }) => ({ id: await setCompleted(context, task, true) }),
  undo: async (context, { input }) => void (await setCompleted(context, input.task, false)),
});

async function setCompleted(context: Context, task: string, completed: boolean): Promise<string> {
  const vendor = await openVendor(context);
  const { data } = await vendor.call(made, ({ tasks }) => tasks.updateTask({ data: { completed } }, task));
  return data.gid;
}
