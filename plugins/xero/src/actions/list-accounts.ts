import { z } from '@baton/plugin-sdk';
import { accounts } from '../answers.ts';
import { openVendor } from '../client.ts';
import { action } from '../connection.ts';
import { ids } from '../examples.ts';

const account = z.object({
  id: z.string(),
  code: z.string().optional(),
  name: z.string(),
  type: z.string(),
  class: z.string(),
});

export const listAccounts = action({
  title: 'List accounts',
  description: 'The chart of accounts, without archived ones.',
  input: z.object({}),
  output: z.object({ count: z.int(), accounts: z.array(account) }),
  example: {
    input: {},
    output: {
      count: 1,
      accounts: [{ id: ids.bank, code: '090', name: 'Business account', type: 'bank', class: 'asset' }],
    },
  },
  idempotency: { kind: 'read' },
  run: async (context) => {
    const vendor = await openVendor(context);
    const where = 'Status=="ACTIVE"';
    const got = await vendor.call(accounts, (api, organisation) => api.getAccounts(organisation, undefined, where));
    const found = got.accounts.map((one) => ({
      id: one.accountID,
      name: one.name,
      type: (one.type ?? '').toLowerCase(),
      class: (one._class ?? '').toLowerCase(),
      ...(one.code && { code: one.code }),
    }));
    return { count: found.length, accounts: found };
  },
});
