import { z } from '@baton/plugin-sdk';

/** What we read of Xero's answers, as its SDK names the fields; numbers are still text. No more than we use. */
const id = z.string().min(1);
const text = z.string().nullish();

/** `-120.5000` as Xero writes it; never a float. */
const decimal = z.string().regex(/^-?\d{1,18}(\.\d{1,6})?$/);

/** The SDK turns Xero's `/Date(1763683200000+0000)/` into dates; some fields come in ISO 8601. */
const moment = z
  .union([z.date(), z.iso.datetime({ local: true, offset: true }).transform((iso) => new Date(asUtc(iso)))])
  .transform((date) => date.toISOString());

const asUtc = (iso: string): string => (/(Z|[+-]\d\d:?\d\d)$/.test(iso) ? iso : `${iso}Z`);

/** A calendar day: Xero writes it as midnight, UTC. */
const day = z.union([moment, z.iso.date()]).transform((iso) => iso.slice(0, 10));

const namedContact = z.object({ contactID: text, name: text });

const line = z.object({
  description: text,
  quantity: decimal.nullish(),
  unitAmount: decimal.nullish(),
  lineAmount: decimal.nullish(),
  accountCode: text,
});

export const invoice = z.object({
  invoiceID: id,
  type: z.string(),
  status: z.string(),
  invoiceNumber: text,
  reference: text,
  contact: namedContact.nullish(),
  currencyCode: text,
  date: day.nullish(),
  dueDate: day.nullish(),
  fullyPaidOnDate: day.nullish(),
  total: decimal.nullish(),
  amountDue: decimal.nullish(),
  amountPaid: decimal.nullish(),
  updatedDateUTC: moment.nullish(),
  lineItems: z.array(line).nullish(),
});

export const invoices = z.object({ invoices: z.array(invoice) });

export const contact = z.object({
  contactID: id,
  name: z.string(),
  contactNumber: text,
  firstName: text,
  lastName: text,
  emailAddress: text,
  contactStatus: text,
  isSupplier: z.boolean().nullish(),
  isCustomer: z.boolean().nullish(),
  updatedDateUTC: moment.nullish(),
});

export const contacts = z.object({ contacts: z.array(contact) });

export const payment = z.object({
  paymentID: id,
  status: text,
  paymentType: text,
  date: day.nullish(),
  amount: decimal.nullish(),
  reference: text,
  updatedDateUTC: moment.nullish(),
  invoice: z
    .object({ invoiceID: text, invoiceNumber: text, currencyCode: text, contact: namedContact.nullish() })
    .nullish(),
  account: z.object({ accountID: text, code: text }).nullish(),
});

export const payments = z.object({ payments: z.array(payment) });

export const order = z.object({
  purchaseOrderID: id,
  purchaseOrderNumber: text,
  status: z.string(),
  reference: text,
  contact: namedContact.nullish(),
  currencyCode: text,
  date: day.nullish(),
  deliveryDate: day.nullish(),
  total: decimal.nullish(),
  updatedDateUTC: moment.nullish(),
});

export const orders = z.object({ purchaseOrders: z.array(order) });

export const transaction = z.object({
  bankTransactionID: id,
  type: z.string(),
  status: text,
  reference: text,
  contact: namedContact.nullish(),
  bankAccount: z.object({ accountID: text, name: text }).nullish(),
  currencyCode: text,
  date: day.nullish(),
  total: decimal.nullish(),
  isReconciled: z.boolean().nullish(),
  updatedDateUTC: moment.nullish(),
});

export const transactions = z.object({ bankTransactions: z.array(transaction) });

export const historyRecords = z.object({ historyRecords: z.array(z.object({ details: text })) });

export const attachments = z.object({
  attachments: z.array(
    z.object({ attachmentID: id, fileName: z.string(), mimeType: text, contentLength: decimal.nullish() }),
  ),
});

export const organisation = z.object({
  organisations: z.array(z.object({ name: z.string(), baseCurrency: text, countryCode: text })).min(1),
});

export const accounts = z.object({
  accounts: z.array(
    z.object({
      accountID: id,
      code: text,
      name: z.string(),
      type: text,
      _class: text,
      status: text,
      currencyCode: text,
      enablePaymentsToAccount: z.boolean().nullish(),
    }),
  ),
});

export const taxRates = z.object({
  taxRates: z.array(z.object({ name: z.string(), taxType: z.string(), status: text })),
});

export const trackingCategories = z.object({
  trackingCategories: z.array(
    z.object({
      trackingCategoryID: id,
      name: z.string(),
      status: text,
      options: z.array(z.object({ name: z.string(), status: text })).nullish(),
    }),
  ),
});

const cells = z.array(z.object({ value: text })).nullish();

export const report = z.object({
  reports: z
    .array(
      z.object({
        reportName: z.string(),
        reportTitles: z.array(z.string()).nullish(),
        rows: z.array(
          z.object({
            rowType: text,
            title: text,
            cells,
            rows: z.array(z.object({ rowType: text, cells })).nullish(),
          }),
        ),
      }),
    )
    .min(1),
});

/** Answers about one record: Xero puts it into a list of one. */
export const oneInvoice = z.object({ invoices: z.array(invoice).length(1) });
export const oneContact = z.object({ contacts: z.array(contact).length(1) });
export const onePayment = z.object({ payments: z.array(payment).length(1) });
export const oneOrder = z.object({ purchaseOrders: z.array(order).length(1) });
export const oneTransaction = z.object({ bankTransactions: z.array(transaction).length(1) });
export const oneAttachment = z.object({ attachments: attachments.shape.attachments.length(1) });
