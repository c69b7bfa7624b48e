import { z } from '@baton/plugin-sdk';
import { ask, item } from '../client.ts';
import { action } from '../connection.ts';

export const createItem = action({
  title: 'Create an item',
  description: 'Adds an item with a name.',
  input: z.object({ name: z.string().min(1).meta({ title: 'Name' }) }),
  output: z.object({ id: z.string() }),
  example: { input: { name: 'First item' }, output: { id: '1' } },
  // The vendor honours the Idempotency-Key that every request bears, so a lost answer is simply asked for again.
  idempotency: { kind: 'key' },
  run: async (context, { name }) => {
    const { id } = await ask(context, { method: 'POST', path: '/items', body: { name }, answer: item });
    return { id };
  },
});
