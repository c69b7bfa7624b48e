import { z } from '@baton/plugin-sdk';
import { ask } from './client.ts';
import { read } from './connection.ts';

/** A cheap request that proves the token and names the account. */
export const health = read(async (context) => {
  const answer = z.object({ account: z.object({ id: z.string(), name: z.string() }) });
  const { account } = await ask(context, { method: 'GET', path: '/me', answer });
  return { id: account.id, label: account.name };
});
