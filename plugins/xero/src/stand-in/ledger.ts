import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { standing } from './standing.ts';
import { asText, type Fields, idFrom, msDate, notFound, refused, timeOf } from './wire.ts';
import { readWhere } from './where.ts';

/** What the stand-in keeps, with the field that holds its id and the name of its list. */
export const kinds = {
  contact: { id: 'ContactID', list: 'Contacts' },
  invoice: { id: 'InvoiceID', list: 'Invoices' },
  payment: { id: 'PaymentID', list: 'Payments' },
  order: { id: 'PurchaseOrderID', list: 'PurchaseOrders' },
  transaction: { id: 'BankTransactionID', list: 'BankTransactions' },
} as const;

export type Kind = keyof typeof kinds;

const mostKept = 10_000;

/** Standing records, and those that were made or changed since: the stored one wins. */
export async function all(room: SandboxRoom, kind: Kind): Promise<Fields[]> {
  const kept = await room.store.list(kind, {}, mostKept);
  const byId = new Map(standing[kind].map((record) => [asText(record[kinds[kind].id]), record]));
  for (const { id, data } of kept) byId.set(id, data);
  return [...byId.values()];
}

export async function one(room: SandboxRoom, kind: Kind, id: string): Promise<Fields | undefined> {
  return (await room.store.get(kind, id))?.data ?? standing[kind].find((record) => record[kinds[kind].id] === id);
}

/** Keeps a new record once per idempotency key; the same key gives the same record again. */
export async function make(room: SandboxRoom, kind: Kind, made: { key: string; data: Fields }): Promise<Fields> {
  const id = idFrom(kind, made.key);
  const data = { ...made.data, [kinds[kind].id]: id, UpdatedDateUTC: msDate(room.now()) };
  const { record } = await room.store.add({ kind, id, data, key: `${kind} ${made.key}` });
  return record.data;
}

export async function change(room: SandboxRoom, kind: Kind, changed: Fields): Promise<Fields> {
  const id = asText(changed[kinds[kind].id]);
  const data = { ...changed, UpdatedDateUTC: msDate(room.now()) };
  if (!(await room.store.set({ kind, id, data }))) await room.store.add({ kind, id, data });
  return data;
}

/** A record in its list of one. */
export const answer = (kind: Kind, record: Fields | undefined): Response =>
  record === undefined ? notFound() : Response.json({ [kinds[kind].list]: [record] });

/** A list as Xero gives it: filtered, ordered by the last change, a page of it. */
export function list(
  kind: Kind,
  records: Fields[],
  { query, headers }: { query: URLSearchParams; headers: Headers },
): Response {
  const where = readWhere(query.get('where'));
  if (!where) return refused('The where clause cannot be read.');
  const since = Date.parse(headers.get('if-modified-since') ?? '1970-01-01T00:00:00Z');
  const found = records.filter((record) => where(record) && timeOf(record['UpdatedDateUTC']) >= since);
  const direction = query.get('order')?.endsWith('DESC') ? -1 : 1;
  const byName = query.get('order') === 'Name';
  found.sort((a, b) =>
    byName
      ? asText(a['Name']).localeCompare(asText(b['Name']))
      : direction * (timeOf(a['UpdatedDateUTC']) - timeOf(b['UpdatedDateUTC'])),
  );
  const size = Number(query.get('pageSize') ?? 100);
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  return Response.json({ [kinds[kind].list]: found.slice(from, from + size) });
}
