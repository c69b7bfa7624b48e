import { company, customers, salesInvoices, sandboxFolder, type StandIn } from '@baton/plugin-sdk/sandbox';

const lines = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((one) => (/[",\r\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join(','))
    .join('\r\n') + '\r\n';

/** Files that are always there. */
const files = {
  'customers.csv': lines([
    ['Name', 'Company', 'Email'],
    ...customers.map(({ name, organisation, email }) => [name, organisation, email]),
  ]),
  'invoices.csv': lines([
    ['Number', 'Customer', 'What', 'Amount', 'Day', 'State'],
    ...salesInvoices.map((one) => [
      one.number,
      customers[one.customer]!.organisation,
      one.what,
      one.amount,
      one.day,
      one.state,
    ]),
  ]),
  'requests.csv': lines([['Customer', 'What', 'Day']]),
};

/** The company's folder in memory. */
export const standIn: StandIn = {
  account: { id: company.id, label: `${company.name} (sandbox)` },
  auth: undefined,
  folder: (room) => sandboxFolder(room, files),
};
