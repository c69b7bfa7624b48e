import { router, type SandboxRoom, type StandIn } from '@baton/plugin-sdk/sandbox';
import { company } from '@baton/plugin-sdk/sandbox';

const pageSize = 50;
const standing = [{ id: '000001', name: 'First item', made_at: '2026-01-01T09:00:00Z' }];

type Item = (typeof standing)[number];

async function allItems({ store }: SandboxRoom): Promise<Item[]> {
  const made = await store.list('item', {}, 10_000);
  return [...standing, ...made.map(({ data }) => data as unknown as Item)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const answer = router<SandboxRoom>(
  {
    'GET /me': () => Response.json({ account: { id: company.id, name: company.name } }),
    'GET /items': async ({ query, room }) => {
      const items = await allItems(room);
      if (query.has('last')) return Response.json({ items: items.slice(-1), more: false });
      const name = query.get('name');
      if (name !== null) return Response.json({ items: items.filter((one) => one.name === name), more: false });
      const rest = items.filter(({ id }) => id > (query.get('after') ?? ''));
      return Response.json({ items: rest.slice(0, pageSize), more: rest.length > pageSize });
    },
    'POST /items': async ({ body, headers, room }) => {
      const { name } = body as { name: string };
      const id = String((await allItems(room)).length + 1).padStart(6, '0');
      const data = { id, name, made_at: room.now().toISOString() };
      const key = headers.get('idempotency-key') || `no key ${id}`;
      const { record } = await room.store.add({ kind: 'item', id, data, key });
      return Response.json(record.data);
    },
  },
  () => Response.json({ message: 'There is nothing here.' }, { status: 404 }),
);

/** The vendor as the sandbox shows it. */
export const standIn: StandIn = {
  account: { id: company.id, label: `${company.name} (sandbox)` },
  auth: { token: 'sandbox-sample-vendor-token' },
  handle: (request, room) => answer(request, room),
};
