import { z } from '@baton/plugin-sdk';
import type * as Xero from 'xero-node';
import { oneTransaction } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleLine, exampleTransaction, ids } from '../examples.ts';
import { choiceField, dayField, linesField, taxIncludedField } from '../fields.ts';
import { linesOf } from '../lines.ts';
import { searchAll } from '../pages.ts';
import { hasMark, idempotencyKey, withMark } from '../reference.ts';
import { summariseTransaction, transactionSummary } from '../summaries.ts';
import { transactionsOf } from '../transactions.ts';

const types = { spend: 'SPEND', receive: 'RECEIVE' } as const;

const typed = (kind: keyof typeof types) => types[kind] as unknown as Xero.BankTransaction.TypeEnum;

export const createBankTransaction = action({
  title: 'Enter money spent or received',
  description: 'A bank transaction without an invoice or bill, such as card fees. No money moves by it.',
  input: z.object({
    kind: z.enum(['spend', 'receive']).meta({ title: 'Kind' }),
    account: choiceField('Bank account', 'bank_accounts'),
    contact: choiceField('Contact', 'contacts'),
    lines: linesField,
    tax: taxIncludedField,
    date: dayField('Date').optional(),
    reference: z.string().trim().max(200).optional().meta({ title: 'Reference' }),
  }),
  output: transactionSummary,
  example: {
    input: { kind: 'spend', account: ids.bank, contact: ids.contact, lines: [exampleLine] },
    output: exampleTransaction,
  },
  stakes: ['money'],
  sensitive: ['kind', 'account', 'contact', 'lines'],
  idempotency: {
    kind: 'lookup',
    settleMs: 5_000,
    find: async (context, { account }) => {
      const vendor = await openVendor(context);
      const found = await searchAll(transactionsOf(vendor, account), ({ reference }) => hasMark(context, reference));
      return found && summariseTransaction(found);
    },
  },
  run: async (context, { kind, account, contact, lines, tax, date, reference }) => {
    const vendor = await openVendor(context);
    const made = {
      type: typed(kind),
      bankAccount: { accountID: account },
      contact: { contactID: contact },
      reference: withMark(context, reference),
      ...linesOf(lines, tax),
      ...(date !== undefined && { date }),
    };
    const got = await vendor.call(oneTransaction, (api, organisation) =>
      api.createBankTransactions(organisation, { bankTransactions: [made] }, undefined, 4, idempotencyKey(context)),
    );
    return summariseTransaction(got.bankTransactions[0]!);
  },
  undo: async (context, { input, output }) => {
    const vendor = await openVendor(context);
    const taken = {
      bankTransactionID: output.id,
      type: typed(input.kind),
      bankAccount: { accountID: input.account },
      lineItems: [],
      status: 'DELETED' as unknown as Xero.BankTransaction.StatusEnum,
    };
    await vendor.call(oneTransaction, (api, organisation) =>
      api.updateOrCreateBankTransactions(organisation, { bankTransactions: [taken] }),
    );
  },
});
