import { z } from '@baton/plugin-sdk';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { exampleTransaction, ids } from '../examples.ts';
import { choiceField, mostField } from '../fields.ts';
import { walk } from '../pages.ts';
import { summariseTransaction, transactionSummary } from '../summaries.ts';
import { transactionsOf } from '../transactions.ts';

export const listBankTransactions = action({
  title: 'List bank transactions',
  description: 'Money spent and received without an invoice or bill, newest change first.',
  input: z.object({ account: choiceField('Account', 'bank_accounts').optional(), most: mostField() }),
  output: z.object({ count: z.int(), more: z.boolean(), transactions: z.array(transactionSummary) }),
  example: {
    input: { account: ids.bank },
    output: { count: 1, more: false, transactions: [exampleTransaction] },
  },
  confidential: ['transactions'],
  idempotency: { kind: 'read' },
  run: async (context, { account, most }) => {
    const vendor = await openVendor(context);
    const { items, whole } = await walk(transactionsOf(vendor, account), most);
    return { count: items.length, more: !whole, transactions: items.map(summariseTransaction) };
  },
});
