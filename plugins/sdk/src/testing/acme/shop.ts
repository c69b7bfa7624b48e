import { createHash } from 'node:crypto';
import { router, type StandIn } from '../../sandbox/index.ts';

export const token = 'acme-secret-token-123';

export const pageSize = 10;
export const at = '2026-11-21T09:00:00Z';
const padded = (n: number): string => String(n).padStart(6, '0');

/** The shop: orders have rising ids; all happen in the same moment. */
export function shop(): StandIn {
  let made = 0;
  const all = () => Array.from({ length: made }, (_, n) => ({ id: padded(n + 1), at }));
  const route = router<Parameters<NonNullable<StandIn['handle']>>[1]>(
    {
      'GET /me': () => Response.json({ name: 'Acme shop' }),
      'GET /orders/last': () => Response.json({ last: padded(made) }),
      'GET /orders': ({ query }) => {
        const after = query.get('after') ?? padded(Number(query.get('from') ?? 0) * pageSize);
        const rest = all().filter((one) => one.id > after);
        const next = rest.length > pageSize ? String(Number(query.get('from') ?? 0) + 1) : null;
        return Response.json({ orders: rest.slice(0, pageSize), next });
      },
      'POST /orders': async ({ headers, room }) => {
        const key = headers.get('idempotency-key') ?? `none ${made}`;
        const { record, repeated } = await room.store.add({
          kind: 'order',
          id: padded(made + 1),
          data: { id: padded(made + 1), at },
          key,
        });
        if (!repeated) made += 1;
        return Response.json(record.data);
      },
      'GET /notes': async ({ query, room }) => {
        const reference = query.get('reference');
        const found = await room.store.list('note', reference === null ? {} : { reference });
        return Response.json({ notes: found.map((note) => ({ id: note.id })) });
      },
      'POST /notes': async ({ body, room }) => {
        const { reference } = body as { reference: string };
        const id = createHash('sha256').update(reference).digest('hex').slice(0, 8);
        await room.store.add({ kind: 'note', id, data: { reference }, key: `note ${reference}` });
        return Response.json({ id });
      },
    },
    () => new Response(null, { status: 404 }),
  );
  return { account: { id: 'acme', label: 'Acme (sandbox)' }, auth: { token }, handle: route };
}
