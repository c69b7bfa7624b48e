import { type Account, watchFetch, z } from '@baton/plugin-sdk';
import { apiAddress, type Context } from './client.ts';

const connections = z.array(
  z.object({ tenantId: z.string().min(1), tenantName: z.string().nullish(), tenantType: z.string().nullish() }),
);

/**
 * The organisations that one sign-in brings; every later call names one of them. The SDK asks for this list at an address
 * that cannot be changed and with its own sign-in, so it is read here.
 */
export async function organisations(context: Context): Promise<Account[]> {
  const { fetch, signal, auth } = context;
  const watched = watchFetch(fetch, 'Xero');
  const headers = { accept: 'application/json', authorization: `Bearer ${auth.accessToken.reveal()}` };
  try {
    const response = await watched.fetch(`${apiAddress(context)}/Connections`, { headers, signal });
    if (!response.ok) throw new Error('refused');
    const all = connections.parse(await response.json());
    return all
      .filter(({ tenantType }) => tenantType === 'ORGANISATION')
      .map(({ tenantId, tenantName }) => ({ id: tenantId, label: tenantName || tenantId }));
  } catch (thrown) {
    throw watched.failure(thrown);
  }
}
