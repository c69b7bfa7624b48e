import { Readable } from 'node:stream';
import { type CallContext, type OAuthCredentials, type RequestLine, watchFetch, type z } from '@baton/plugin-sdk';
import { inGooglesTerms, readRefusal } from './google-failure.ts';

export type Context = CallContext<OAuthCredentials>;

/** Options for one of Google's API packages. */
export interface GoogleOptions {
  rootUrl?: string;
  headers: Record<string, string>;
  retry: false;
  universeDomain: 'googleapis.com';
  fetchImplementation: typeof fetch;
}

/** One API of Google for one call: the official SDK over the host's fetch, its answers checked before they are read. */
export interface Google<Api> {
  /** Runs one SDK call. A 2xx whose body lacks what we need counts as an answer that cannot be read. */
  call: <Schema extends z.ZodType>(answer: Schema, run: (api: Api) => Promise<Answered>) => Promise<z.output<Schema>>;
  /** The same for calls that answer with nothing at all (HTTP 204). A refusal for the reason `already` is as good. */
  done: (run: (api: Api) => Promise<Answered>, already?: string) => Promise<void>;
}

interface Answered {
  data?: unknown;
  status: number;
}

/**
 * `make` gets options that keep the SDK from retrying, from other hosts (its environment variable for them is ignored) and
 * from its own HTTP library.
 */
export function openGoogle<Api>(
  context: Context,
  {
    name,
    make,
    isRead,
  }: { name: string; make: (options: GoogleOptions) => Api; isRead?: (asked: RequestLine) => boolean },
): Google<Api> {
  const watched = watchFetch(context.fetch, name, isRead);
  let refusal = '';
  const send = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    refusal = '';
    const response = await watched.fetch(...(await asPlainRequest(context, input, init)));
    refusal = response.ok ? '' : await response.clone().text();
    return response;
  };
  const api = make({
    ...(context.baseUrl !== undefined && { rootUrl: `${context.baseUrl}/` }),
    headers: { authorization: `Bearer ${context.auth.accessToken.reveal()}` },
    retry: false,
    universeDomain: 'googleapis.com',
    fetchImplementation: send as typeof fetch,
  });
  const inWords = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (thrown) {
      throw inGooglesTerms(watched.failure(thrown), { name, refusal, now: context.now() });
    }
  };
  return {
    call: (answer, run) =>
      inWords(async () => {
        const read = answer.safeParse((await run(api)).data);
        if (read.success) return read.data;
        throw new Error('unreadable answer');
      }),
    done: (run, already) =>
      inWords(async () => {
        const answered = await run(api).catch((thrown: unknown) => {
          if (already !== undefined && readRefusal(refusal).reasons.includes(already)) return { status: 204 };
          throw thrown;
        });
        if (answered.status !== 204) throw new Error('unreadable answer');
      }),
  };
}

/**
 * The SDK asks for compressed answers, which the host's fetch does not unpack, and streams uploads, which cannot be sent
 * again after a redirect. Everything else about the request stays the SDK's.
 */
async function asPlainRequest(
  { signal, baseUrl }: Context,
  input: string | URL | Request,
  { method, headers: given, body }: RequestInit,
): Promise<[string, RequestInit]> {
  const headers = new Headers(given);
  headers.delete('accept-encoding');
  const bytes = (body as unknown) instanceof Readable ? await bytesOf(body as unknown as Readable) : body;
  const sent = {
    method: method ?? 'GET',
    headers,
    signal,
    ...(bytes !== undefined && bytes !== null && { body: bytes }),
  };
  return [addressOf(String(input), baseUrl), sent];
}

/** Uploads go to Google's public address whatever root the SDK was given. */
function addressOf(address: string, baseUrl: string | undefined): string {
  if (baseUrl === undefined || address.startsWith(`${baseUrl}/`)) return address;
  const { pathname, search } = new URL(address);
  return `${baseUrl}${pathname}${search}`;
}

async function bytesOf(stream: Readable): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer | string));
  return new Uint8Array(Buffer.concat(chunks));
}
