import { money, z } from '@baton/plugin-sdk';
import type * as Xero from 'xero-node';
import { type invoice, oneInvoice } from './answers.ts';
import { type Context, openVendor } from './client.ts';
import { choiceField, dayField, linesField, taxIncludedField } from './fields.ts';
import { idempotencyKey } from './reference.ts';
import { moneyOf } from './summaries.ts';

/** What invoices and bills have in common. */
export const newInvoiceInput = {
  contact: choiceField('Contact', 'contacts'),
  lines: linesField,
  tax: taxIncludedField,
  date: dayField('Date').optional(),
  due: dayField('Due on').optional(),
  status: z.enum(['draft', 'submitted', 'authorised']).default('draft').meta({ title: 'Status' }),
};

export const madeInvoice = z.object({
  id: z.string(),
  number: z.string().optional(),
  status: z.string(),
  total: money().optional(),
});

export const madeOf = (one: z.output<typeof invoice>): z.input<typeof madeInvoice> => {
  const total = moneyOf(one.total, one.currencyCode);
  return {
    id: one.invoiceID,
    status: one.status.toLowerCase(),
    ...(one.invoiceNumber && { number: one.invoiceNumber }),
    ...(total && { total }),
  };
};

/** Xero's words, without loading its SDK for its enumerations. */
export const statusOf = (status: string): Xero.Invoice.StatusEnum =>
  status.toUpperCase() as unknown as Xero.Invoice.StatusEnum;

export const typeOf = (type: 'ACCREC' | 'ACCPAY'): Xero.Invoice.TypeEnum => type as unknown as Xero.Invoice.TypeEnum;

export async function putInvoice(context: Context, made: Xero.Invoice) {
  const vendor = await openVendor(context);
  const { invoices } = await vendor.call(oneInvoice, (api, organisation) =>
    api.createInvoices(organisation, { invoices: [made] }, undefined, 4, idempotencyKey(context)),
  );
  return madeOf(invoices[0]!);
}

/** Takes an invoice back as far as Xero lets: drafts are deleted, approved ones voided; a paid one is refused. */
export async function takeBack(context: Context, id: string): Promise<void> {
  const vendor = await openVendor(context);
  const { invoices } = await vendor.call(oneInvoice, (api, organisation) => api.getInvoice(organisation, id));
  const { status } = invoices[0]!;
  if (status === 'DELETED' || status === 'VOIDED') return;
  await setStatus(context, id, status === 'AUTHORISED' ? 'VOIDED' : 'DELETED');
}

export async function setStatus(context: Context, id: string, status: string) {
  const vendor = await openVendor(context);
  const changed = { invoiceID: id, status: statusOf(status) };
  const { invoices } = await vendor.call(oneInvoice, (api, organisation) =>
    api.updateInvoice(organisation, id, { invoices: [changed] }),
  );
  return invoices[0]!;
}
