import { z } from '@baton/plugin-sdk';
import { story } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { idField } from '../fields.ts';
import { walk } from '../pages.ts';

const longest = 1_000;

export const listComments = action({
  title: 'Read the comments on a task',
  description: 'Oldest first, without the entries that Asana writes itself.',
  input: z.object({ task: idField('Task') }),
  output: z.object({
    comments: z.array(
      z.object({ id: z.string(), text: z.string(), by: z.string().optional(), at: z.string().optional() }),
    ),
    more: z.boolean(),
  }),
  example: {
    input: { task: '1200000000000401' },
    output: { comments: [{ id: '31', text: 'Agreed on the phone.', by: 'Sam Okafor' }], more: false },
  },
  idempotency: { kind: 'read' },
  run: async (context, { task }) => {
    const vendor = await openVendor(context);
    const asked = { opt_fields: 'text,type,created_at,created_by.name' };
    const { items, whole } = await walk(vendor, {
      item: story,
      most: longest,
      ask: ({ stories }, page) => stories.getStoriesForTask(task, { ...asked, ...page }),
    });
    const comments = items.filter(({ type }) => type === 'comment');
    const summaries = comments.map((one) => ({
      id: one.gid,
      text: one.text ?? '',
      ...(one.created_by?.name && { by: one.created_by.name }),
      ...(one.created_at && { at: one.created_at }),
    }));
    return { comments: summaries, more: !whole };
  },
});
