import { company, type Handler, type SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { all } from './ledger.ts';
import { asFields, asText, base, type Fields, msDate, type XeroRoutes } from './wire.ts';

interface Table {
  name: string;
  title: string;
  columns: string[];
  section: string;
  rows: [string, number][];
}

const cellsOf = (values: string[]) => values.map((Value) => ({ Value }));

/** A report as Xero prints it: a header, then a section with its rows and their sum. */
function printed({ name, title, columns, section, rows }: Table, now: Date): Response {
  const shown = (label: string, amount: number) => cellsOf([label, amount.toFixed(2)]);
  const sum = rows.reduce((total, [, amount]) => total + amount, 0);
  const body = [
    ...rows.map(([label, amount]) => ({ RowType: 'Row', Cells: shown(label, amount) })),
    { RowType: 'SummaryRow', Cells: shown(`Total ${section}`, sum) },
  ];
  const report = {
    ReportID: name.replaceAll(' ', ''),
    ReportName: name,
    ReportType: name.replaceAll(' ', ''),
    ReportTitles: [title, company.name, now.toISOString().slice(0, 10)],
    ReportDate: now.toISOString().slice(0, 10),
    UpdatedDateUTC: msDate(now),
    Rows: [
      { RowType: 'Header', Cells: cellsOf(columns) },
      { RowType: 'Section', Title: section, Rows: body },
    ],
  };
  return Response.json({ Reports: [report] });
}

const total = (invoices: Fields[], field = 'Total'): number =>
  invoices.reduce((sum, invoice) => sum + Number(invoice[field] ?? 0), 0);

const counted = (type: string) => (invoice: Fields) =>
  invoice['Type'] === type && ['AUTHORISED', 'PAID'].includes(asText(invoice['Status']));

const aged =
  (type: string, name: string): Handler<SandboxRoom> =>
  async ({ query, room }) => {
    const contact = query.get('contactId');
    const open = (await all(room, 'invoice')).filter(
      (invoice) => counted(type)(invoice) && asFields(invoice['Contact'])['ContactID'] === contact,
    );
    const rows = open.map((one): [string, number] => [asText(one['InvoiceNumber']), Number(one['AmountDue'])]);
    return printed({ name, title: name, columns: ['Number', 'Due'], section: 'Open', rows }, room.now());
  };

export const reportRoutes: XeroRoutes = {
  [`GET ${base}/Reports/ProfitAndLoss`]: async ({ room }) => {
    const invoices = await all(room, 'invoice');
    const rows: [string, number][] = [
      ['Lease income', total(invoices.filter(counted('ACCREC')))],
      ['Equipment hire', -total(invoices.filter(counted('ACCPAY')))],
    ];
    const table = { name: 'Profit and Loss', title: 'Profit & Loss', columns: ['', 'Period'], section: 'Result', rows };
    return printed(table, room.now());
  },
  [`GET ${base}/Reports/BalanceSheet`]: async ({ room }) => {
    const invoices = await all(room, 'invoice');
    const rows: [string, number][] = [
      ['Business account', 48_210.55],
      ['Accounts receivable', total(invoices.filter(counted('ACCREC')), 'AmountDue')],
    ];
    const table = { name: 'Balance Sheet', title: 'Balance Sheet', columns: ['', 'Day'], section: 'Assets', rows };
    return printed(table, room.now());
  },
  [`GET ${base}/Reports/BankSummary`]: ({ room }) => {
    const rows: [string, number][] = [
      ['Business account', 48_210.55],
      ['Company card', -64.2],
    ];
    const columns = ['Account', 'Closing balance'];
    return printed({ name: 'Bank Summary', title: 'Bank Summary', columns, section: 'Accounts', rows }, room.now());
  },
  [`GET ${base}/Reports/AgedReceivablesByContact`]: aged('ACCREC', 'Aged Receivables By Contact'),
  [`GET ${base}/Reports/AgedPayablesByContact`]: aged('ACCPAY', 'Aged Payables By Contact'),
};
