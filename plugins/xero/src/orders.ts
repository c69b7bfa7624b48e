import type * as Xero from 'xero-node';
import { oneOrder, orders } from './answers.ts';
import { type Context, openVendor, type Vendor } from './client.ts';

type Status = 'DRAFT' | 'SUBMITTED' | 'AUTHORISED' | 'BILLED' | 'DELETED';

/** Purchase orders as a list for `walk` and `searchAll`; Xero filters them by status only. */
export const ordersOf = (vendor: Vendor, status?: Status) => ({
  idOf: ({ purchaseOrderID }: { purchaseOrderID: string }) => purchaseOrderID,
  ask: async (page: number, pageSize: number) => {
    const order = 'UpdatedDateUTC DESC';
    const got = await vendor.call(orders, (api, organisation) =>
      api.getPurchaseOrders(organisation, undefined, status, undefined, undefined, order, page, pageSize),
    );
    return got.purchaseOrders;
  },
});

/** Xero's words, without loading its SDK for its enumerations. */
export const orderStatus = (status: string): Xero.PurchaseOrder.StatusEnum =>
  status.toUpperCase() as unknown as Xero.PurchaseOrder.StatusEnum;

export async function setOrderStatus(context: Context, id: string, status: string) {
  const vendor = await openVendor(context);
  const changed = { purchaseOrderID: id, status: orderStatus(status) };
  const got = await vendor.call(oneOrder, (api, organisation) =>
    api.updatePurchaseOrder(organisation, id, { purchaseOrders: [changed] }),
  );
  return got.purchaseOrders[0]!;
}
