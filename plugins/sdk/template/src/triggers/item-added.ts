import { z } from '@baton/plugin-sdk';
import { ask, item } from '../client.ts';
import { poll } from '../connection.ts';

const page = z.object({ items: z.array(item), more: z.boolean() });

/** Looked for every minute. The cursor is the id of the last item seen; ids rise with every item. */
export const itemAdded = poll({
  title: 'Item added',
  description: 'Somebody has added an item.',
  everySeconds: 60,
  params: z.object({}),
  output: item,
  sample: { id: '1', name: 'First item', made_at: '2026-01-01T09:00:00Z' },
  cursor: z.object({ after: z.string() }),
  poll: async (context, { cursor }) => {
    if (!cursor) {
      // The first look only sets the mark: what was there before is no news.
      const last = await ask(context, { method: 'GET', path: '/items?last=1', answer: page });
      return { events: [], cursor: { after: last.items.at(-1)?.id ?? '' }, more: false };
    }
    const path = `/items?after=${encodeURIComponent(cursor.after)}`;
    const { items, more } = await ask(context, { method: 'GET', path, answer: page });
    const events = items.map((one) => ({ id: one.id, at: one.made_at, data: one }));
    return { events, cursor: { after: items.at(-1)?.id ?? cursor.after }, more };
  },
});
