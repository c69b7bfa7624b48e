import { type CallContext, ConnectorError, watchFetch, z } from '@baton/plugin-sdk';
import type { Api } from '@octokit/plugin-rest-endpoint-methods';
import type { GitHubAuth } from './connection.ts';
import type { Page } from './pages.ts';
import { inGitHubsTerms, readRefusal, type Refusal } from './refusals.ts';

export type Context = CallContext<GitHubAuth>;
type Rest = Api['rest'];

interface Answered {
  status: number;
  data: unknown;
  headers: { link?: string | undefined };
}

/** The vendor for one call: the official SDK over the host's fetch, its answers checked before anything is read from them. */
export interface Vendor {
  /** Runs one SDK call. A 2xx whose body lacks what we need counts as an answer that cannot be read. */
  call: <Schema extends z.ZodType>(answer: Schema, run: (rest: Rest) => Promise<Answered>) => Promise<z.output<Schema>>;
  /** One page of a list, and the number of the next. */
  page: <Item extends z.ZodType>(item: Item, run: (rest: Rest) => Promise<Answered>) => Promise<Page<z.output<Item>>>;
  /** A change whose answer is only "done". */
  done: (run: (rest: Rest) => Promise<Answered>) => Promise<void>;
  /** What GitHub said when it refused the last call; may repeat what was sent. */
  said: () => string;
}

/** The version of the API that the connector was written for. */
const version = '2022-11-28';

/** The SDK is loaded at the first call, so that a process which never talks to GitHub never pays for it. */
export async function openVendor(context: Context): Promise<Vendor> {
  const [{ Octokit }, { restEndpointMethods }] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-rest-endpoint-methods'),
  ]);
  const watched = watchFetch(context.fetch, 'GitHub');
  let refusal: Refusal = {};
  const send = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    refusal = {};
    const headers = new Headers(init?.headers);
    headers.set('x-github-api-version', version);
    const response = await watched.fetch(input, { ...init, headers, signal: context.signal });
    if (!response.ok) refusal = await readRefusal(response, context.now());
    return response;
  };
  const octokit = new Octokit({
    baseUrl: context.baseUrl ?? 'https://api.github.com',
    auth: context.auth.token.reveal(),
    log: silent,
    request: { fetch: send, log: silent },
  });
  const { rest } = restEndpointMethods(octokit);
  const asking = async <Result>(read: () => Promise<Result | undefined>): Promise<Result> => {
    try {
      const result = await read();
      if (result !== undefined) return result;
      throw new Error('unreadable answer');
    } catch (thrown) {
      if (ConnectorError.is(thrown)) throw thrown;
      throw inGitHubsTerms(watched.failure(thrown), refusal);
    }
  };
  return {
    call: (answer, run) => asking(async () => answer.safeParse((await run(rest)).data).data),
    page: (item, run) =>
      asking(async () => {
        const { data, headers } = await run(rest);
        const items = z.array(item).safeParse(data).data;
        return items && { items, next: nextPage(headers.link) };
      }),
    done: async (run) => void (await asking(async () => ((await run(rest)).status === 204 ? true : undefined))),
    said: () => refusal.said ?? '',
  };
}

/** `<https://api.github.com/...?page=3>; rel="next"` (RFC 8288). */
function nextPage(link: string | undefined): number | undefined {
  const next = link?.split(',').find((part) => part.includes('rel="next"'));
  const page = /[?&]page=(\d+)/.exec(next ?? '')?.[1];
  return page === undefined ? undefined : Number(page);
}

const nothing = (): void => undefined;

/** The SDK would write to the console. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
