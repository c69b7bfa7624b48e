import { documentFrom, withDays } from './documents.ts';
import { all, answer, change, list, make, one } from './ledger.ts';
import { asText, base, firstOf, idFrom, refused, type XeroRoutes } from './wire.ts';

export const orderRoutes: XeroRoutes = {
  [`GET ${base}/PurchaseOrders`]: async (asked) => {
    const status = asked.query.get('Status');
    const orders = await all(asked.room, 'order');
    return list('order', status === null ? orders : orders.filter((one) => one['Status'] === status), asked);
  },
  [`GET ${base}/PurchaseOrders/{id}`]: async ({ path, room }) => answer('order', await one(room, 'order', path['id']!)),
  [`PUT ${base}/PurchaseOrders`]: async ({ body, headers, room }) => {
    const given = firstOf(body, 'PurchaseOrders');
    const document = await documentFrom(room, withDays(given, ['DeliveryDate'], room.now()));
    if (!document) return refused('A Contact must be specified for this type of transaction');
    const key = headers.get('idempotency-key') ?? JSON.stringify(given);
    const number = `PO-${idFrom(key).slice(0, 6).toUpperCase()}`;
    const data = { Status: 'DRAFT', PurchaseOrderNumber: number, ...document };
    return answer('order', await make(room, 'order', { key, data }));
  },
  [`POST ${base}/PurchaseOrders/{id}`]: async ({ body, path, room }) => {
    const known = await one(room, 'order', path['id']!);
    if (known && asText(known['Status']) === 'DELETED') return refused('The purchase order was deleted');
    const changed = known && (await change(room, 'order', { ...known, ...firstOf(body, 'PurchaseOrders') }));
    return answer('order', changed);
  },
};
