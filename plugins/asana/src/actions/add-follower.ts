import { z } from '@baton/plugin-sdk';
import { made } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { choiceField, idField } from '../fields.ts';

export const addFollower = action({
  title: 'Let somebody follow a task',
  description: 'The person is told about everything that happens on the task.',
  input: z.object({ task: idField('Task'), person: choiceField('Person', 'people') }),
  output: z.object({ id: z.string() }),
  example: {
    input: { task: '1200000000000401', person: '1200000000000103' },
    output: { id: '1200000000000401' },
  },
  sensitive: ['person'],
  idempotency: { kind: 'natural' },
  run: async (context, { task, person }) => {
    const vendor = await openVendor(context);
    const body = { data: { followers: [person] } };
    const { data } = await vendor.call(made, ({ tasks }) => tasks.addFollowersForTask(body, task));
    return { id: data.gid };
  },
});
