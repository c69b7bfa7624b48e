import { type CallContext, ConnectorError, type OAuthCredentials, watchFetch, type z } from '@baton/plugin-sdk';
import type { AccountingApi } from 'xero-node';
import { inXerosTerms, type Refusal } from './refusals.ts';
import { overFetch } from './over-fetch.ts';

export type Context = CallContext<OAuthCredentials>;

/** What an SDK call resolves to. */
interface SdkAnswer {
  body?: unknown;
}

/** The vendor for one call: the official SDK over the host's fetch, its answers checked before anything is read from them. */
export interface Vendor {
  /** Runs one SDK call in the connected organisation. A 2xx whose body lacks what we need cannot be read. */
  call: <Schema extends z.ZodType>(
    answer: Schema,
    run: (api: AccountingApi, organisation: string) => Promise<SdkAnswer>,
  ) => Promise<z.output<Schema>>;
}

export const apiAddress = (context: Context): string => context.baseUrl ?? 'https://api.xero.com';

/** The SDK is loaded at the first call: it takes a quarter of a second and 45 MB. */
export async function openVendor(context: Context): Promise<Vendor> {
  const organisation = organisationOf(context);
  const sdk = await import('xero-node');
  const watched = watchFetch(context.fetch, 'Xero');
  const refusal: Refusal = {};
  const api = new sdk.AccountingApi(`${apiAddress(context)}/api.xro/2.0`);
  api.setDefaultAuthentication(overFetch(context, watched.fetch, refusal));
  return {
    call: async (answer, run) => {
      try {
        const { body } = await run(api, organisation);
        const read = answer.safeParse(body);
        if (read.success) return read.data;
        throw new Error('unreadable answer');
      } catch (thrown) {
        throw inXerosTerms(watched.failure(thrown), refusal);
      }
    },
  };
}

function organisationOf({ auth }: Context): string {
  if (auth.accountId !== '') return auth.accountId;
  throw new ConnectorError('auth_revoked', 'No organisation is chosen for Xero. Connect again and choose one.');
}
