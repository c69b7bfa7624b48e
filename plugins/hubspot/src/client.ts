import { type CallContext, type OAuthCredentials, watchFetch, type z } from '@baton/plugin-sdk';
import { type Apis, openApis } from './open-apis.ts';
import { inHubSpotsTerms, readRefusal, type Refusal } from './refusals.ts';

export type Context = CallContext<OAuthCredentials>;

/** The vendor for one call: the official SDK over the host's fetch, its answers checked before anything is read from them. */
export interface Vendor {
  /** Runs one SDK call. A 2xx whose body lacks what we need counts as an answer that cannot be read. */
  call: <Schema extends z.ZodType>(answer: Schema, run: (apis: Apis) => Promise<unknown>) => Promise<z.output<Schema>>;
  /** The one address that the SDK has no function for. */
  account: <Schema extends z.ZodType>(answer: Schema) => Promise<z.output<Schema>>;
}

/** HubSpot searches and reads several records with POST: nothing changes by it. */
const isRead = ({ url }: { url: string }): boolean => /\/(search|batch\/read)$/.test(new URL(url).pathname);

export function openVendor(context: Context): Vendor {
  const watched = watchFetch(context.fetch, 'HubSpot', isRead);
  const base = context.baseUrl ?? 'https://api.hubapi.com';
  const refusal: Refusal = {};
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${context.auth.accessToken.reveal()}`);
    const response = await watched.fetch(url, { ...init, headers, signal: context.signal });
    if (response.ok) return response;
    Object.assign(refusal, await readRefusal(response));
    throw new Error('refused');
  };
  const apis = openApis(base, send);
  const reading = async <Schema extends z.ZodType>(answer: Schema, run: () => Promise<unknown>) => {
    try {
      const read = answer.safeParse(await run());
      if (read.success) return read.data;
      throw new Error('unreadable answer');
    } catch (thrown) {
      throw inHubSpotsTerms(watched.failure(thrown), refusal);
    }
  };
  return {
    call: (answer, run) => reading(answer, () => run(apis)),
    account: (answer) => reading(answer, async () => (await send(`${base}/account-info/v3/details`, {})).json()),
  };
}
