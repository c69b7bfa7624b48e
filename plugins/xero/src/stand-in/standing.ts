import { currency, customers, salesInvoices, supplierBills, suppliers } from '@baton/plugin-sdk/sandbox';
import { cents, type Fields, msDate } from './wire.ts';

/** Harbor & Pine's books: always there, never stored. */
const padded = (n: number): string => String(n).padStart(12, '0');
const uuid = (n: number): string => `5f1c2a9e-0000-4000-8000-${padded(n)}`;
const opened = msDate('2026-09-01T08:00:00Z');

export const organisationId = uuid(1);

const contactFrom = (at: number, made: { name: string; email: string; person: string; supplier: boolean }): Fields => {
  const [first = '', ...rest] = made.person.split(' ');
  return {
    ContactID: uuid(at),
    Name: made.name,
    FirstName: first,
    LastName: rest.join(' '),
    EmailAddress: made.email,
    ContactStatus: 'ACTIVE',
    IsSupplier: made.supplier,
    IsCustomer: !made.supplier,
    UpdatedDateUTC: opened,
  };
};

const contacts = [
  ...customers.map(({ name, email, organisation }, at) =>
    contactFrom(101 + at, { name: organisation, email, person: name, supplier: false }),
  ),
  ...suppliers.map((supplier, at) => contactFrom(121 + at, { ...supplier, supplier: true })),
];

const statuses: Record<string, string> = { paid: 'PAID', draft: 'DRAFT', 'to approve': 'SUBMITTED' };

interface Document {
  id: string;
  type: 'ACCREC' | 'ACCPAY';
  number: string;
  contact: Fields;
  what: string;
  amount: string;
  day: string;
  state: string;
}

const invoiceFrom = ({ id, type, number, contact, what, amount, day, state }: Document): Fields => {
  const total = Number(amount);
  const isPaid = state === 'paid';
  const due = new Date(Date.parse(day) + 30 * 86_400_000);
  return {
    InvoiceID: id,
    Type: type,
    InvoiceNumber: number,
    Contact: { ContactID: contact['ContactID'], Name: contact['Name'] },
    Date: msDate(day),
    DueDate: msDate(due),
    Status: statuses[state] ?? 'AUTHORISED',
    LineAmountTypes: 'Exclusive',
    LineItems: [
      {
        Description: what,
        Quantity: 1,
        UnitAmount: total,
        LineAmount: total,
        AccountCode: type === 'ACCREC' ? '200' : '400',
      },
    ],
    CurrencyCode: currency,
    SubTotal: total,
    TotalTax: 0,
    Total: total,
    AmountDue: isPaid ? 0 : cents(total),
    AmountPaid: isPaid ? total : 0,
    ...(isPaid && { FullyPaidOnDate: msDate('2026-11-18') }),
    UpdatedDateUTC: msDate(`${day}T09:00:00Z`),
  };
};

const invoices = [
  ...salesInvoices.map(({ customer, ...rest }, at) =>
    invoiceFrom({ id: uuid(201 + at), type: 'ACCREC', contact: contacts[customer]!, ...rest }),
  ),
  ...supplierBills.map(({ supplier, ...rest }, at) =>
    invoiceFrom({ id: uuid(301 + at), type: 'ACCPAY', contact: contacts[customers.length + supplier]!, ...rest }),
  ),
];

const bankAccounts: Fields[] = [
  { AccountID: uuid(401), Code: '090', Name: 'Business account', Type: 'BANK', CurrencyCode: currency, Class: 'ASSET' },
  { AccountID: uuid(402), Code: '091', Name: 'Company card', Type: 'BANK', CurrencyCode: currency, Class: 'ASSET' },
];

export const accounts: Fields[] = [
  ...bankAccounts,
  { AccountID: uuid(411), Code: '200', Name: 'Lease income', Type: 'REVENUE', Class: 'REVENUE' },
  { AccountID: uuid(412), Code: '400', Name: 'Equipment hire', Type: 'EXPENSE', Class: 'EXPENSE' },
  { AccountID: uuid(413), Code: '404', Name: 'Bank fees', Type: 'EXPENSE', Class: 'EXPENSE' },
].map((account) => ({ ...account, Status: 'ACTIVE' }));

const paid = invoices[2]!;

const payments: Fields[] = [
  {
    PaymentID: uuid(501),
    Date: msDate('2026-11-18'),
    Amount: paid['Total'],
    Reference: 'Transfer of 18 November',
    Status: 'AUTHORISED',
    PaymentType: 'ACCRECPAYMENT',
    IsReconciled: true,
    Invoice: {
      InvoiceID: paid['InvoiceID'],
      InvoiceNumber: paid['InvoiceNumber'],
      CurrencyCode: currency,
      Contact: paid['Contact'],
    },
    Account: { AccountID: uuid(401), Code: '090' },
    UpdatedDateUTC: msDate('2026-11-18T10:00:00Z'),
  },
];

const northline = contacts[customers.length]!;
const quayside = contacts[customers.length + 1]!;

const orders: Fields[] = [
  {
    PurchaseOrderID: uuid(601),
    PurchaseOrderNumber: 'PO-0101',
    Contact: { ContactID: northline['ContactID'], Name: northline['Name'] },
    Date: msDate('2026-11-18'),
    DeliveryDate: msDate('2026-12-01'),
    Status: 'AUTHORISED',
    LineAmountTypes: 'Exclusive',
    LineItems: [{ Description: 'Compressor, two weeks', Quantity: 1, UnitAmount: 980, LineAmount: 980 }],
    CurrencyCode: currency,
    Total: 980,
    UpdatedDateUTC: msDate('2026-11-18T09:00:00Z'),
  },
];

const transactions: Fields[] = [
  {
    BankTransactionID: uuid(701),
    Type: 'SPEND',
    Contact: { ContactID: quayside['ContactID'], Name: quayside['Name'] },
    BankAccount: { AccountID: uuid(402), Code: '091', Name: 'Company card' },
    LineItems: [{ Description: 'Diesel', Quantity: 1, UnitAmount: 64.2, LineAmount: 64.2, AccountCode: '400' }],
    Date: msDate('2026-11-19'),
    Status: 'AUTHORISED',
    IsReconciled: false,
    LineAmountTypes: 'Inclusive',
    CurrencyCode: currency,
    Total: 64.2,
    UpdatedDateUTC: msDate('2026-11-19T09:00:00Z'),
  },
];

export const standing = {
  contact: contacts,
  invoice: invoices,
  payment: payments,
  order: orders,
  transaction: transactions,
};

export const trackingCategories: Fields[] = [
  {
    TrackingCategoryID: uuid(801),
    Name: 'Region',
    Status: 'ACTIVE',
    Options: ['North', 'South'].map((Name, at) => ({ TrackingOptionID: uuid(811 + at), Name, Status: 'ACTIVE' })),
  },
];

export const taxRates: Fields[] = [
  { Name: 'Tax on sales (8%)', TaxType: 'OUTPUT', Status: 'ACTIVE', EffectiveRate: 8 },
  { Name: 'No tax', TaxType: 'NONE', Status: 'ACTIVE', EffectiveRate: 0 },
];

/** On the bill EQ-7781. */
export const scan = {
  AttachmentID: uuid(901),
  FileName: 'EQ-7781.txt',
  MimeType: 'text/plain',
  content: 'Northline Equipment. Bill EQ-7781. Excavator hire, November: 1,930.00 USD.',
};
