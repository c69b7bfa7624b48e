import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { links } from './standing.ts';
import type { HubSpotRoutes } from './wire.ts';

const pairId = (a: string, b: string): string => [a, b].toSorted().join('-');

/** Links have no direction here; ids tell records of all types apart. */
export async function join(room: SandboxRoom, a: string, b: string): Promise<void> {
  const id = pairId(a, b);
  const record = { kind: 'link', id, data: { a, b, gone: false } };
  if (!(await room.store.set(record))) await room.store.add(record);
}

async function part(room: SandboxRoom, a: string, b: string): Promise<void> {
  const record = { kind: 'link', id: pairId(a, b), data: { a, b, gone: true } };
  if (!(await room.store.set(record))) await room.store.add(record);
}

async function linkedTo(room: SandboxRoom, id: string): Promise<string[]> {
  const pairs = new Map(
    links.map(({ deal, contact }) => [pairId(deal, contact), { a: deal, b: contact, gone: false }]),
  );
  for (const { id: pair, data } of await room.store.list('link', {}, 10_000)) {
    pairs.set(pair, data as { a: string; b: string; gone: boolean });
  }
  return [...pairs.values()].flatMap(({ a, b, gone }) => (gone ? [] : a === id ? [b] : b === id ? [a] : []));
}

/** First digits of standing ids, to tell what a record is. */
const leading: Record<string, string> = { contacts: '1', companies: '2', deals: '3', tickets: '4' };

const isOfType = (id: string, type: string): boolean => id.length > 4 || id.startsWith(leading[type] ?? '');

export const linkRoutes: HubSpotRoutes = {
  'PUT /crm/v4/objects/{type}/{id}/associations/default/{toType}/{to}': async ({ path, room }) => {
    await join(room, path['id']!, path['to']!);
    const now = room.now().toISOString();
    const about = { associationSpec: { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 3 } };
    const results = [{ from: { id: path['id']! }, to: { id: path['to']! }, ...about }];
    return Response.json({ status: 'COMPLETE', startedAt: now, completedAt: now, results });
  },
  'DELETE /crm/v4/objects/{type}/{id}/associations/{toType}/{to}': async ({ path, room }) => {
    await part(room, path['id']!, path['to']!);
    return new Response(null, { status: 204 });
  },
  'GET /crm/v4/objects/{type}/{id}/associations/{toType}': async ({ path, query, room }) => {
    const found = (await linkedTo(room, path['id']!)).filter((id) => isOfType(id, path['toType']!));
    const [from, limit] = [Number(query.get('after') ?? 0), Number(query.get('limit') ?? 100)];
    const results = found.slice(from, from + limit).map((toObjectId) => ({
      toObjectId,
      associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 3, label: 'Linked' }],
    }));
    const next = from + limit < found.length ? { paging: { next: { after: String(from + limit) } } } : {};
    return Response.json({ results, ...next });
  },
};
