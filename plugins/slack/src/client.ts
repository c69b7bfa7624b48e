import { type CallContext, ConnectorError, watchFetch, type z } from '@baton/plugin-sdk';
import type { Logger, LogLevel, WebClient } from '@slack/web-api';
import type { SlackAuth } from './connection.ts';
import { inSlacksTerms, wordOf } from './refusals.ts';

export type Context = CallContext<SlackAuth>;

/** The vendor for one call: the official SDK over the host's fetch, its answers checked before anything is read from them. */
export interface Vendor {
  /** Runs one SDK call. A 2xx whose body lacks what we need counts as an answer that cannot be read. */
  call: <Schema extends z.ZodType>(
    answer: Schema,
    run: (slack: WebClient) => Promise<unknown>,
  ) => Promise<z.output<Schema>>;
}

/** Methods that change nothing. Slack describes them as GET; the SDK posts everything. */
const reads = new Set([
  'auth.test',
  'chat.getPermalink',
  'conversations.history',
  'conversations.info',
  'conversations.list',
  'conversations.members',
  'conversations.replies',
  'users.info',
  'users.list',
  'users.lookupByEmail',
]);

const methodOf = (url: URL): string => url.pathname.split('/').at(-1) ?? '';

/** The SDK is loaded at the first call, so that a process which never talks to Slack never pays for it. */
export async function openVendor(context: Context): Promise<Vendor> {
  const { WebClient: Client } = await import('@slack/web-api');
  const watched = watchFetch(context.fetch, 'Slack');
  let write = false;
  let isJson = false;
  const slack = new Client(context.auth.token.reveal(), {
    slackApiUrl: `${context.baseUrl ?? 'https://slack.com'}/api/`,
    allowAbsoluteUrls: false,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
    fetch: async (input, init = {}) => {
      const url = new URL(input);
      write = !reads.has(methodOf(url));
      const posted = { ...init, signal: context.signal };
      const response = await (write ? watched.fetch(url.href, posted) : asRead(url, init));
      isJson = response.headers.get('content-type')?.includes('json') ?? false;
      return response;
    },
  });
  const asRead = (url: URL, { body, headers }: { body?: unknown; headers?: Record<string, string> }) => {
    for (const [name, value] of new URLSearchParams(String(body ?? ''))) url.searchParams.set(name, value);
    const { 'Content-Type': _, ...kept } = headers ?? {};
    return watched.fetch(url.href, { headers: kept, signal: context.signal });
  };
  return {
    call: async (answer, run) => {
      try {
        const read = answer.safeParse(await run(slack));
        if (read.success) return read.data;
        throw new Error('unreadable answer');
      } catch (thrown) {
        const word = isJson ? wordOf(thrown) : undefined;
        if (word !== undefined && !ConnectorError.is(thrown)) throw inSlacksTerms(word, write);
        throw watched.failure(thrown);
      }
    },
  };
}

const nothing = (): void => undefined;

/** The SDK would write to the console. */
const silent: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => 'error' as LogLevel,
};
