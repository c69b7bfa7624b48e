import type { Authentication } from 'xero-node';
import type { Context } from './client.ts';
import { exactly } from './exact-json.ts';
import { readRefusal, type Refusal } from './refusals.ts';

type SdkRequest = Parameters<Authentication['applyToRequest']>[0];
type Sending = Exclude<NonNullable<SdkRequest['adapter']>, string | unknown[]>;

/**
 * SDK 20.0.0 sends with axios, past the host's fence, limits and abort signal. Authentication is the one place where it lets
 * others change a request: there the sending is replaced. Paths, parameters and bodies stay the SDK's.
 */
export const overFetch = (context: Context, send: typeof fetch, refusal: Refusal): Authentication => ({
  applyToRequest: (request) => {
    request.adapter = sending(context, send, refusal);
    request.transformResponse = [];
  },
});

function sending({ auth, signal }: Context, send: typeof fetch, refusal: Refusal): Sending {
  return async (config) => {
    const method = (config.method ?? 'get').toUpperCase();
    const headers = new Headers();
    for (const [name, value] of Object.entries(config.headers.toJSON())) headers.set(name, String(value));
    headers.set('authorization', `Bearer ${auth.accessToken.reveal()}`);
    // The SDK gives every GET an empty object for a body.
    const body = method === 'GET' ? undefined : (config.data as RequestInit['body']);
    if (body === undefined) headers.delete('content-type');
    const response = await send(addressOf(config), { method, headers, signal, ...(body !== undefined && { body }) });
    if (!response.ok) {
      Object.assign(refusal, await readRefusal(response));
      throw new Error('refused');
    }
    const data = await readBody(response, config.responseType === 'arraybuffer');
    return { data, status: response.status, statusText: '', headers: {}, config };
  };
}

function addressOf({ url, params }: { url?: string; params?: object }): URL {
  const address = new URL(url ?? '');
  for (const [name, value] of Object.entries(params ?? {})) {
    if (value !== undefined && value !== null) address.searchParams.set(name, String(value));
  }
  return address;
}

async function readBody(response: Response, isFile: boolean): Promise<unknown> {
  if (response.status === 204) return undefined;
  if (isFile) return Buffer.from(await response.arrayBuffer());
  return exactly(await response.text());
}
