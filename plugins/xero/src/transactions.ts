import { transactions } from './answers.ts';
import type { Vendor } from './client.ts';

/** Bank transactions as a list for `walk` and `searchAll`. The id is a UUID by its field, so it cannot change the filter. */
export const transactionsOf = (vendor: Vendor, account?: string) => ({
  idOf: ({ bankTransactionID }: { bankTransactionID: string }) => bankTransactionID,
  ask: async (page: number, pageSize: number) => {
    const where = account === undefined ? undefined : `BankAccount.AccountID==guid("${account}")`;
    const order = 'UpdatedDateUTC DESC';
    const got = await vendor.call(transactions, (api, organisation) =>
      api.getBankTransactions(organisation, undefined, where, order, page, 4, pageSize),
    );
    return got.bankTransactions;
  },
});
