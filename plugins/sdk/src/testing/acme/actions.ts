import { z } from '../../index.ts';
import type { Has } from './bugs.ts';
import { call, make, order, page } from './client.ts';

export const listOrders = (has: Has) =>
  make.action({
    title: 'List orders',
    description: 'All of them.',
    input: z.object({}),
    output: z.object({ count: z.int() }),
    example: { input: {}, output: { count: has('example that does not fit') ? ('two' as unknown as number) : 2 } },
    idempotency: { kind: 'read' },
    run: async (context) => {
      let count = 0;
      let cursor: string | undefined = '0';
      if (has('read that writes')) await call(has, context, z.unknown(), '/orders', { method: 'POST' });
      for (let pages = 0; cursor !== undefined && (has('unbounded page loop') || pages < 45); pages++) {
        const got: z.output<typeof page> = await call(has, context, page, `/orders?from=${cursor}`);
        count += got.orders.length;
        cursor = got.next ?? undefined;
      }
      return { count };
    },
  });

export const createOrder = (has: Has) =>
  make.action({
    title: 'Create an order',
    description: 'One.',
    input: z.object({ item: z.string() }),
    output: z.object({ id: z.string() }),
    example: { input: { item: 'pen' }, output: { id: '1' } },
    idempotency: { kind: 'key' },
    sensitive: [has('sensitive field that does not exist') ? 'buyer' : 'item'],
    run: async (context, input) => {
      const key = has('key made up for every try') ? `${Math.random()}` : context.key;
      const headers = has('ignored key') ? {} : { 'idempotency-key': key };
      const made = await call(has, context, order, '/orders', { method: 'POST', headers, body: JSON.stringify(input) });
      return { id: made.id };
    },
  });

export const writeNote = (has: Has) =>
  make.action({
    title: 'Write a note',
    description: 'With our reference.',
    input: z.object({ text: z.string() }),
    output: z.object({ id: z.string() }),
    example: { input: { text: 'hello' }, output: { id: '1' } },
    idempotency: {
      kind: 'lookup',
      find: async (context) => {
        const query = has('look-up finds anything') ? '' : `?reference=${encodeURIComponent(context.key)}`;
        const looked = call(has, context, z.object({ notes: z.array(z.object({ id: z.string() })) }), `/notes${query}`);
        const { notes } = has('lost answer taken for "did not happen"')
          ? await looked.catch(() => ({ notes: [] }))
          : await looked;
        return notes.at(0);
      },
    },
    run: async (context, { text }) => {
      const body = JSON.stringify({ text, reference: context.key });
      return call(has, context, z.object({ id: z.string() }), '/notes', { method: 'POST', body });
    },
  });
