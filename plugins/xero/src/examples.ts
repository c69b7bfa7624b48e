/** The same records in every example: Lind Contracting and its invoice. */
export const ids = {
  invoice: '5f1c2a9e-0000-4000-8000-000000000201',
  bill: '5f1c2a9e-0000-4000-8000-000000000301',
  draftBill: '5f1c2a9e-0000-4000-8000-000000000302',
  contact: '5f1c2a9e-0000-4000-8000-000000000101',
  bank: '5f1c2a9e-0000-4000-8000-000000000401',
  payment: '5f1c2a9e-0000-4000-8000-000000000501',
  order: '5f1c2a9e-0000-4000-8000-000000000601',
  transaction: '5f1c2a9e-0000-4000-8000-000000000701',
};

const usd = (amount: string) => ({ amount, currency: 'USD' });

export const exampleInvoice = {
  id: ids.invoice,
  kind: 'invoice',
  status: 'authorised',
  number: 'INV-2201',
  contact_id: ids.contact,
  contact: 'Lind Contracting',
  date: '2026-11-02',
  due_on: '2026-12-02',
  total: usd('1250.40'),
  amount_due: usd('1250.40'),
  amount_paid: usd('0.00'),
  updated_at: '2026-11-02T09:00:00.000Z',
};

export const exampleBill = {
  ...exampleInvoice,
  id: ids.bill,
  kind: 'bill',
  status: 'submitted',
  number: 'EQ-7781',
};

export const exampleContact = {
  id: ids.contact,
  name: 'Lind Contracting',
  email: 'rosa.lind@lindcontracting.example',
  first_name: 'Rosa',
  last_name: 'Lind',
  active: true,
  supplier: false,
  customer: true,
  updated_at: '2026-11-02T09:00:00.000Z',
};

export const examplePayment = {
  id: ids.payment,
  status: 'authorised',
  kind: 'accrecpayment',
  amount: usd('400.00'),
  date: '2026-11-20',
  reference: 'Transfer of 20 November',
  invoice_id: ids.invoice,
  invoice_number: 'INV-2201',
  contact: 'Lind Contracting',
  updated_at: '2026-11-20T09:00:00.000Z',
};

export const exampleOrder = {
  id: ids.order,
  status: 'authorised',
  number: 'PO-0101',
  contact_id: ids.contact,
  contact: 'Lind Contracting',
  date: '2026-11-18',
  total: usd('980.00'),
  updated_at: '2026-11-18T09:00:00.000Z',
};

export const exampleTransaction = {
  id: ids.transaction,
  kind: 'spend',
  status: 'authorised',
  reconciled: false,
  account: 'Business account',
  contact_id: ids.contact,
  contact: 'Lind Contracting',
  date: '2026-11-19',
  total: usd('64.20'),
  updated_at: '2026-11-19T09:00:00.000Z',
};

export const exampleLine = {
  description: 'Generator lease, November',
  quantity: 1,
  unit_price: usd('1250.40'),
  account: '200',
};
