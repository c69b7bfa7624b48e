import { documentFrom } from './documents.ts';
import { all, answer, change, list, make, one } from './ledger.ts';
import { accounts } from './standing.ts';
import { asFields, asText, base, firstOf, notFound, refused, type XeroRoutes } from './wire.ts';

export const transactionRoutes: XeroRoutes = {
  [`GET ${base}/BankTransactions`]: async (asked) => list('transaction', await all(asked.room, 'transaction'), asked),
  [`PUT ${base}/BankTransactions`]: async ({ body, headers, room }) => {
    const given = firstOf(body, 'BankTransactions');
    const document = await documentFrom(room, given);
    const account = accounts.find(({ AccountID }) => AccountID === asFields(given['BankAccount'])['AccountID']);
    if (!document || !account) return refused('A contact and a bank account must be given');
    const key = headers.get('idempotency-key') ?? JSON.stringify(given);
    const BankAccount = { AccountID: account['AccountID'], Code: account['Code'], Name: account['Name'] };
    const data = { ...document, BankAccount, Status: 'AUTHORISED', IsReconciled: false };
    return answer('transaction', await make(room, 'transaction', { key, data }));
  },
  [`POST ${base}/BankTransactions`]: async ({ body, room }) => {
    const given = firstOf(body, 'BankTransactions');
    const known = await one(room, 'transaction', asText(given['BankTransactionID']));
    if (!known) return notFound();
    return answer('transaction', await change(room, 'transaction', { ...known, Status: given['Status'] }));
  },
};
