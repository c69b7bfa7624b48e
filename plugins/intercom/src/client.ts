import { type CallContext, ConnectorError, type RequestLine, watchFetch, type z } from '@baton/plugin-sdk';
import type { IntercomClient } from 'intercom-client';
import type { IntercomAuth } from './connection.ts';

export type Context = CallContext<IntercomAuth>;

/** The vendor for one call: the official SDK, its retries off, its answers checked before anything is read from them. */
export interface Vendor {
  /** Runs one SDK call. A 2xx whose body lacks what we need counts as an answer that cannot be read. */
  call: <Schema extends z.ZodType>(
    answer: Schema,
    run: (client: IntercomClient) => PromiseLike<unknown>,
  ) => Promise<z.output<Schema>>;
}

const hostOf = {
  us: 'https://api.intercom.io',
  eu: 'https://api.eu.intercom.io',
  au: 'https://api.au.intercom.io',
} as const;

/** Searches are reads, although Intercom wants them as POST. */
const isSearch = ({ url }: RequestLine): boolean => new URL(url).pathname.endsWith('/search');

/** The SDK is loaded at the first call, so that a process which never talks to Intercom never pays for it. */
export async function openVendor(context: Context): Promise<Vendor> {
  const { IntercomClient } = await import('intercom-client');
  const watched = watchFetch(context.fetch, 'Intercom', isSearch);
  const client = new IntercomClient({
    token: context.auth.token.reveal(),
    baseUrl: context.baseUrl ?? hostOf[context.auth.region],
    version: '2.14',
    maxRetries: 0,
    fetch: forSdk(watched.fetch, context.signal),
  });
  return {
    call: async (answer, run) => {
      try {
        const read = answer.safeParse(await run(client));
        if (read.success) return read.data;
        throw new Error('unreadable answer');
      } catch (thrown) {
        throw watched.failure(thrown);
      }
    },
  };
}

/**
 * Three guards for SDK 7.0.3. Its own time-out is longer than ours, so our signal ends the request too. A request that fails
 * is given to it as an answer, because it leaves a 20 s timer running when `fetch` rejects. An answer that is not a JSON
 * object becomes a failure, because its pager would read an empty list. The watched fetch below knows what really happened.
 */
const forSdk = (inner: typeof fetch, signal: AbortSignal): typeof fetch =>
  (async (input, init) => {
    const both = init?.signal ? AbortSignal.any([init.signal, signal]) : signal;
    try {
      const response = await inner(input, { ...init, signal: both });
      return response.ok && !isJsonObject(await response.clone().text()) ? unusable() : response;
    } catch {
      return unusable();
    }
  }) as typeof fetch;

const unusable = (): Response => new Response(null, { status: 599 });

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Text that makes an effect findable after a lost answer. */
export const referenceOf = (context: Context): string => `Baton reference ${context.key}`;

export const missing = (field: string, message: string): ConnectorError =>
  new ConnectorError('invalid_input', message, { field });
