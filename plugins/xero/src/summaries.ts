import { money, type Money, z } from '@baton/plugin-sdk';
import type { contact, invoice, order, payment, transaction } from './answers.ts';

/** An amount with the document's currency; undefined when Xero leaves either out. */
export const moneyOf = (amount: string | null | undefined, currency: string | null | undefined): Money | undefined =>
  amount && currency ? { amount: trimmed(amount), currency } : undefined;

/** `120.5000` -> `120.50`: at least two decimals stay, no digit that counts is lost. */
function trimmed(amount: string): string {
  const [whole = '0', decimals = ''] = amount.split('.');
  return `${whole}.${decimals.replace(/0+$/, '').padEnd(2, '0')}`;
}

/** Leaves out what Xero left out. */
function given<Fields extends Record<string, unknown>>(fields: Fields) {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(kept) as { [Name in keyof Fields]?: NonNullable<Fields[Name]> };
}

const optional = {
  number: z.string().optional(),
  reference: z.string().optional(),
  contact_id: z.string().optional(),
  contact: z.string().optional(),
  date: z.iso.date().optional(),
  updated_at: z.iso.datetime().optional(),
  total: money().optional(),
};

export const invoiceSummary = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  ...optional,
  due_on: z.iso.date().optional(),
  paid_on: z.iso.date().optional(),
  amount_due: money().optional(),
  amount_paid: money().optional(),
});

const kinds: Record<string, string> = { ACCREC: 'invoice', ACCPAY: 'bill' };

export const summariseInvoice = (one: z.output<typeof invoice>): z.input<typeof invoiceSummary> => ({
  id: one.invoiceID,
  kind: kinds[one.type] ?? one.type.toLowerCase(),
  status: one.status.toLowerCase(),
  ...given({
    number: one.invoiceNumber,
    reference: one.reference,
    contact_id: one.contact?.contactID,
    contact: one.contact?.name,
    date: one.date,
    due_on: one.dueDate,
    paid_on: one.fullyPaidOnDate,
    updated_at: one.updatedDateUTC,
    total: moneyOf(one.total, one.currencyCode),
    amount_due: moneyOf(one.amountDue, one.currencyCode),
    amount_paid: moneyOf(one.amountPaid, one.currencyCode),
  }),
});

export const contactSummary = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  active: z.boolean(),
  supplier: z.boolean(),
  customer: z.boolean(),
  updated_at: z.iso.datetime().optional(),
});

export const summariseContact = (one: z.output<typeof contact>): z.input<typeof contactSummary> => ({
  id: one.contactID,
  name: one.name,
  active: (one.contactStatus ?? 'ACTIVE') === 'ACTIVE',
  supplier: one.isSupplier ?? false,
  customer: one.isCustomer ?? false,
  ...given({
    email: one.emailAddress,
    first_name: one.firstName,
    last_name: one.lastName,
    updated_at: one.updatedDateUTC,
  }),
});

export const paymentSummary = z.object({
  id: z.string(),
  status: z.string(),
  kind: z.string(),
  amount: money().optional(),
  date: z.iso.date().optional(),
  reference: z.string().optional(),
  invoice_id: z.string().optional(),
  invoice_number: z.string().optional(),
  contact: z.string().optional(),
  updated_at: z.iso.datetime().optional(),
});

export const summarisePayment = (one: z.output<typeof payment>): z.input<typeof paymentSummary> => ({
  id: one.paymentID,
  status: (one.status ?? 'AUTHORISED').toLowerCase(),
  kind: (one.paymentType ?? '').toLowerCase(),
  ...given({
    amount: moneyOf(one.amount, one.invoice?.currencyCode),
    date: one.date,
    reference: one.reference,
    invoice_id: one.invoice?.invoiceID,
    invoice_number: one.invoice?.invoiceNumber,
    contact: one.invoice?.contact?.name,
    updated_at: one.updatedDateUTC,
  }),
});

export const orderSummary = z.object({
  id: z.string(),
  status: z.string(),
  ...optional,
  deliver_on: z.iso.date().optional(),
});

export const summariseOrder = (one: z.output<typeof order>): z.input<typeof orderSummary> => ({
  id: one.purchaseOrderID,
  status: one.status.toLowerCase(),
  ...given({
    number: one.purchaseOrderNumber,
    reference: one.reference,
    contact_id: one.contact?.contactID,
    contact: one.contact?.name,
    date: one.date,
    deliver_on: one.deliveryDate,
    updated_at: one.updatedDateUTC,
    total: moneyOf(one.total, one.currencyCode),
  }),
});

const { number: _, ...withoutNumber } = optional;

export const transactionSummary = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  reconciled: z.boolean(),
  account: z.string().optional(),
  ...withoutNumber,
});

export const summariseTransaction = (one: z.output<typeof transaction>): z.input<typeof transactionSummary> => ({
  id: one.bankTransactionID,
  kind: one.type.toLowerCase(),
  status: (one.status ?? 'AUTHORISED').toLowerCase(),
  reconciled: one.isReconciled ?? false,
  ...given({
    account: one.bankAccount?.name,
    reference: one.reference,
    contact_id: one.contact?.contactID,
    contact: one.contact?.name,
    date: one.date,
    updated_at: one.updatedDateUTC,
    total: moneyOf(one.total, one.currencyCode),
  }),
});
