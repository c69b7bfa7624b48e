/** What Harbor & Pine sells, buys and is owed: the same invoices, bills and deals in every connector. Amounts in US dollars. */
export const currency = 'USD';

/** From whom it buys. */
export const suppliers = [
  { name: 'Northline Equipment', email: 'accounts@northline.example', person: 'Edda Brandt' },
  { name: 'Quayside Fuels', email: 'billing@quaysidefuels.example', person: 'Omar Haddad' },
  { name: 'Papertrail Office Supply', email: 'hello@papertrail.example', person: 'June Park' },
];

/** To customers, in their order: number, whom (place in `customers`), what for, how much, and how it stands. */
export const salesInvoices = [
  {
    number: 'INV-2201',
    customer: 0,
    what: 'Generator lease, November',
    amount: '1250.40',
    day: '2026-11-02',
    state: 'open',
  },
  {
    number: 'INV-2202',
    customer: 1,
    what: 'Excavator lease, November',
    amount: '3900.00',
    day: '2026-11-02',
    state: 'open',
  },
  {
    number: 'INV-2203',
    customer: 2,
    what: 'Site cabins, November',
    amount: '2215.75',
    day: '2026-11-03',
    state: 'paid',
  },
  {
    number: 'INV-2204',
    customer: 3,
    what: 'Trench shoring, October',
    amount: '810.00',
    day: '2026-10-05',
    state: 'overdue',
  },
  {
    number: 'INV-2205',
    customer: 4,
    what: 'Cold room lease, November',
    amount: '1480.00',
    day: '2026-11-04',
    state: 'open',
  },
  {
    number: 'INV-2206',
    customer: 5,
    what: 'Paver lease, October',
    amount: '5120.00',
    day: '2026-10-08',
    state: 'overdue',
  },
] as const;

/** From suppliers, in their order. */
export const supplierBills = [
  {
    number: 'EQ-7781',
    supplier: 0,
    what: 'Excavator hire, November',
    amount: '1930.00',
    day: '2026-11-09',
    state: 'to approve',
  },
  {
    number: 'QF-3310',
    supplier: 1,
    what: 'Diesel, first half of November',
    amount: '642.18',
    day: '2026-11-16',
    state: 'draft',
  },
  { number: 'PT-0094', supplier: 2, what: 'Office supplies', amount: '88.35', day: '2026-11-12', state: 'open' },
] as const;

/** What is being sold: whom (place in `customers`), what, how much, how far. */
export const deals = [
  { customer: 0, what: 'Second generator, twelve months', amount: '14400.00', stage: 'proposal' },
  { customer: 4, what: 'Cold room, extension', amount: '8880.00', stage: 'qualified' },
  { customer: 6, what: 'Backup power for the clinic', amount: '21000.00', stage: 'won' },
  { customer: 8, what: 'Tents for the summer season', amount: '3250.00', stage: 'new' },
] as const;
