import { z } from '@baton/plugin-sdk';
import { done, one, story } from '../answers.ts';
import { hasReference, openVendor, withReference } from '../client.ts';
import { action } from '../connection.ts';
import { idField } from '../fields.ts';
import { searchAll } from '../pages.ts';

const fields = 'text,type,created_at,created_by.name';

export const comment = action({
  title: 'Comment on a task',
  description: 'Adds a comment that everybody who follows the task is told about.',
  input: z.object({
    task: idField('Task'),
    text: z.string().trim().min(1).max(60_000).meta({ title: 'Comment' }),
  }),
  output: z.object({ id: z.string() }),
  example: { input: { task: '1200000000000401', text: 'Rosa Lind agreed on the phone.' }, output: { id: '31' } },
  idempotency: {
    kind: 'lookup',
    settleMs: 5_000,
    find: async (context, { task }) => {
      const vendor = await openVendor(context);
      const found = await searchAll(
        vendor,
        { item: story, ask: ({ stories }, page) => stories.getStoriesForTask(task, { opt_fields: fields, ...page }) },
        ({ text }) => hasReference(context, text),
      );
      return found && { id: found.gid };
    },
  },
  run: async (context, { task, text }) => {
    const vendor = await openVendor(context);
    const data = { text: withReference(context, text) };
    const made = await vendor.call(one(story), ({ stories }) => stories.createStoryForTask({ data }, task));
    return { id: made.data.gid };
  },
  undo: async (context, { output }) => {
    const vendor = await openVendor(context);
    await vendor.call(done, ({ stories }) => stories.deleteStory(output.id));
  },
});
