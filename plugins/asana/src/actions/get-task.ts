import { z } from '@baton/plugin-sdk';
import { one, task, taskFields } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { idField } from '../fields.ts';
import { exampleTask, summariseTask, taskSummary } from '../summaries.ts';

export const getTask = action({
  title: 'Read a task',
  description: 'The task as it is now.',
  input: z.object({ task: idField('Task') }),
  output: taskSummary,
  example: { input: { task: '1200000000000401' }, output: { ...exampleTask, id: '1200000000000401' } },
  idempotency: { kind: 'read' },
  run: async (context, input) => {
    const vendor = await openVendor(context);
    const asked = { opt_fields: taskFields };
    const { data } = await vendor.call(one(task), ({ tasks }) => tasks.getTask(input.task, asked));
    return summariseTask(data);
  },
});
