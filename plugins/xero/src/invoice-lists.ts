import { invoices } from './answers.ts';
import type { Vendor } from './client.ts';

export type InvoiceType = 'ACCREC' | 'ACCPAY';

export interface InvoiceFilter {
  type: InvoiceType;
  statuses?: string[] | undefined;
  contact?: string | undefined;
  number?: string | undefined;
  /** Xero looks in numbers and references. */
  text?: string | undefined;
  dueBefore?: string | undefined;
  order?: string;
}

/** Invoices that fit, as a list for `walk` and `searchAll`. */
export const listInvoicesOf = (vendor: Vendor, filter: InvoiceFilter) => ({
  idOf: ({ invoiceID }: { invoiceID: string }) => invoiceID,
  ask: async (page: number, pageSize: number) => {
    const { statuses, contact, number, text, order = 'UpdatedDateUTC DESC' } = filter;
    const where = whereOf(filter);
    const got = await vendor.call(invoices, (api, organisation) =>
      api.getInvoices(
        organisation,
        undefined,
        where,
        order,
        undefined,
        number === undefined ? undefined : [number],
        contact === undefined ? undefined : [contact],
        statuses,
        page,
        undefined,
        undefined,
        4,
        undefined,
        pageSize,
        text,
      ),
    );
    return got.invoices;
  },
});

/** Only words of ours and days go into Xero's filter language, never a text of the map. */
function whereOf({ type, dueBefore }: InvoiceFilter): string {
  if (dueBefore === undefined) return `Type=="${type}"`;
  const [year, month, day] = dueBefore.split('-').map(Number);
  return `Type=="${type}" AND DueDate < DateTime(${year}, ${month}, ${day})`;
}
