import { documentFrom, withDays } from './documents.ts';
import { all, answer, change, list, make, one } from './ledger.ts';
import {
  asFields,
  asText,
  base,
  type Fields,
  firstOf,
  idFrom,
  msDate,
  notFound,
  refused,
  type XeroRoutes,
} from './wire.ts';

const dayFields = ['Date', 'DueDate', 'ExpectedPaymentDate', 'PlannedPaymentDate'] as const;

/** What each status may become. */
const next: Record<string, readonly string[]> = {
  DRAFT: ['DRAFT', 'SUBMITTED', 'AUTHORISED', 'DELETED'],
  SUBMITTED: ['DRAFT', 'SUBMITTED', 'AUTHORISED', 'DELETED'],
  AUTHORISED: ['AUTHORISED', 'VOIDED'],
  PAID: ['PAID'],
};

function chosen(query: URLSearchParams): (invoice: Fields) => boolean {
  const asked = (name: string) => query.get(name)?.split(',');
  const [numbers, contacts, statuses] = [asked('InvoiceNumbers'), asked('ContactIDs'), asked('Statuses')];
  const words = query.get('searchTerm')?.toLowerCase() ?? '';
  return (invoice) =>
    (numbers?.includes(asText(invoice['InvoiceNumber'])) ?? true) &&
    (contacts?.includes(asText(asFields(invoice['Contact'])['ContactID'])) ?? true) &&
    (statuses?.includes(asText(invoice['Status'])) ?? true) &&
    `${asText(invoice['InvoiceNumber'])} ${asText(invoice['Reference'])}`.toLowerCase().includes(words);
}

export const invoiceRoutes: XeroRoutes = {
  [`GET ${base}/Invoices`]: async (asked) =>
    list('invoice', (await all(asked.room, 'invoice')).filter(chosen(asked.query)), asked),
  [`GET ${base}/Invoices/{id}`]: async ({ path, room }) => answer('invoice', await one(room, 'invoice', path['id']!)),
  [`PUT ${base}/Invoices`]: async ({ body, headers, room }) => {
    const given = firstOf(body, 'Invoices');
    const document = await documentFrom(room, withDays(given, dayFields.slice(1), room.now()));
    if (!document) return refused('A Contact must be specified for this type of transaction');
    const key = headers.get('idempotency-key') ?? JSON.stringify(given);
    const number = asText(given['InvoiceNumber']) || `INV-${idFrom(key).slice(0, 6).toUpperCase()}`;
    const sums = { AmountDue: document['Total'], AmountPaid: 0 };
    const data = { Status: 'DRAFT', InvoiceNumber: number, ...document, ...sums };
    return answer('invoice', await make(room, 'invoice', { key, data }));
  },
  [`POST ${base}/Invoices/{id}`]: async ({ body, path, room }) => {
    const known = await one(room, 'invoice', path['id']!);
    if (!known) return notFound();
    const given = withDays(firstOf(body, 'Invoices'), dayFields, room.now());
    const status = asText(given['Status']) || asText(known['Status']);
    const isAllowed = next[asText(known['Status'])]?.includes(status) ?? false;
    const hasPayments = status === 'VOIDED' && Number(known['AmountPaid']) > 0;
    if (!isAllowed || hasPayments) return refused('Invoice not of valid status for modification');
    return answer('invoice', await change(room, 'invoice', { ...known, ...given, Status: status }));
  },
  [`POST ${base}/Invoices/{id}/Email`]: async ({ path, room }) => {
    const known = await one(room, 'invoice', path['id']!);
    if (!known) return notFound();
    if (known['Status'] !== 'AUTHORISED' && known['Status'] !== 'PAID')
      return refused('Only an approved invoice can be sent');
    const id = path['id']!;
    const key = room.key === '' ? undefined : `email ${room.key}`;
    await room.store.add({ kind: 'email', id: idFrom('email', id, room.key), data: { invoice: id }, key });
    return new Response(null, { status: 204 });
  },
  [`GET ${base}/Invoices/{id}/History`]: async ({ path, room }) => {
    const notes = await room.store.list('note', { invoice: path['id']! }, 1_000);
    return Response.json({ HistoryRecords: notes.map(({ data }) => data['record']) });
  },
  [`PUT ${base}/Invoices/{id}/History`]: async ({ body, headers, path, room }) => {
    const invoice = path['id']!;
    if (!(await one(room, 'invoice', invoice))) return notFound();
    const { Details } = firstOf(body, 'HistoryRecords');
    const key = headers.get('idempotency-key') ?? asText(Details);
    const record = { Details, Changes: 'Note', User: 'Baton', DateUTC: msDate(room.now()) };
    const kept = await room.store.add({
      kind: 'note',
      id: idFrom('note', key),
      data: { invoice, record },
      key: `note ${key}`,
    });
    return Response.json({ HistoryRecords: [kept.record.data['record']] });
  },
};
