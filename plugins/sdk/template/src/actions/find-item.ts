import { z } from '@baton/plugin-sdk';
import { ask, item } from '../client.ts';
import { action } from '../connection.ts';

export const findItem = action({
  title: 'Find an item',
  description: 'Looks an item up by its exact name.',
  input: z.object({ name: z.string().min(1).meta({ title: 'Name' }) }),
  output: z.object({ found: z.boolean(), id: z.string().optional() }),
  example: { input: { name: 'First item' }, output: { found: true, id: '1' } },
  idempotency: { kind: 'read' },
  run: async (context, { name }) => {
    const path = `/items?name=${encodeURIComponent(name)}`;
    const { items } = await ask(context, { method: 'GET', path, answer: z.object({ items: z.array(item) }) });
    const [first] = items;
    return first ? { found: true, id: first.id } : { found: false };
  },
});
