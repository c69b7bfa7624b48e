import type { payments } from './answers.ts';
import type { Vendor } from './client.ts';

/** Payments as a list for `walk` and `searchAll`. The id is a UUID by its field, so it cannot change the filter. */
export const paymentsOf = (vendor: Vendor, answer: typeof payments, invoice?: string) => ({
  idOf: ({ paymentID }: { paymentID: string }) => paymentID,
  ask: async (page: number, pageSize: number) => {
    const where = invoice === undefined ? undefined : `Invoice.InvoiceID==guid("${invoice}")`;
    const got = await vendor.call(answer, (api, organisation) =>
      api.getPayments(organisation, undefined, where, 'UpdatedDateUTC DESC', page, pageSize),
    );
    return got.payments;
  },
});

/** Payments cannot be changed, only deleted; the invoice is open again then. */
export const deleted = { status: 'DELETED' };
