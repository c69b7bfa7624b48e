import { type CallContext, ConnectorError, watchFetch, type z } from '@baton/plugin-sdk';
import type * as Asana from 'asana';
import type { AsanaAuth } from './connection.ts';

export type Context = CallContext<AsanaAuth>;

/** The parts of the official SDK that the connector uses. */
export interface Apis {
  projects: Asana.ProjectsApi;
  sections: Asana.SectionsApi;
  teams: Asana.TeamsApi;
  statuses: Asana.ProjectStatusesApi;
  stories: Asana.StoriesApi;
  tags: Asana.TagsApi;
  tasks: Asana.TasksApi;
  typeahead: Asana.TypeaheadApi;
  users: Asana.UsersApi;
  webhooks: Asana.WebhooksApi;
}

/** The vendor for one call: the official SDK over the host's fetch, its answers checked before anything is read from them. */
export interface Vendor {
  /** Runs one SDK call. A 2xx whose body lacks what we need counts as an answer that cannot be read. */
  call: <Schema extends z.ZodType>(answer: Schema, run: (apis: Apis) => Promise<unknown>) => Promise<z.output<Schema>>;
}

/** The SDK is loaded at the first call, so that a process which never talks to Asana never pays for it. */
export async function openVendor(context: Context): Promise<Vendor> {
  const sdk = await import('asana');
  const watched = watchFetch(context.fetch, 'Asana');
  const client = new sdk.ApiClient();
  client.basePath = `${context.baseUrl ?? 'https://app.asana.com'}/api/1.0`;
  client.RETURN_COLLECTION = false;
  client.callApi = overFetch(client, watched.fetch, context);
  const apis = openApis(sdk, client);
  return {
    call: async (answer, run) => {
      try {
        const read = answer.safeParse(await run(apis));
        if (read.success) return read.data;
        throw new Error('unreadable answer');
      } catch (thrown) {
        throw inAsanasTerms(watched.failure(thrown));
      }
    },
  };
}

const openApis = (sdk: typeof Asana, client: Asana.ApiClient): Apis => ({
  projects: new sdk.ProjectsApi(client),
  sections: new sdk.SectionsApi(client),
  teams: new sdk.TeamsApi(client),
  statuses: new sdk.ProjectStatusesApi(client),
  stories: new sdk.StoriesApi(client),
  tags: new sdk.TagsApi(client),
  tasks: new sdk.TasksApi(client),
  typeahead: new sdk.TypeaheadApi(client),
  users: new sdk.UsersApi(client),
  webhooks: new sdk.WebhooksApi(client),
});

/**
 * SDK 3.2.0 sends with its own HTTP library, past the host's fence, limits and abort signal. Everything but the sending
 * stays the SDK's: paths, parameters, bodies.
 */
function overFetch(client: Asana.ApiClient, send: typeof fetch, { auth, signal }: Context): Asana.ApiClient['callApi'] {
  return async (path, method, pathParams, queryParams, _headers, _form, body: unknown) => {
    const url = new URL(client.buildUrl(path, pathParams));
    for (const [name, value] of Object.entries(queryParams)) {
      if (value !== undefined && value !== null) url.searchParams.set(name, String(value));
    }
    const hasBody = body !== undefined && body !== null;
    const headers = {
      accept: 'application/json',
      authorization: `Bearer ${auth.token.reveal()}`,
      ...(hasBody && { 'content-type': 'application/json' }),
    };
    const response = await send(url, { method, headers, signal, ...(hasBody && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error('refused');
    return { response, data: (await response.json()) as unknown };
  };
}

/** Asana says 402 for what the workspace's plan does not hold. */
function inAsanasTerms(thrown: unknown): unknown {
  if (!ConnectorError.is(thrown) || thrown.info.status !== 402) return thrown;
  return new ConnectorError('forbidden', 'Asana offers this only in a larger plan of the connected workspace.', {
    status: 402,
  });
}

/** Text that makes an effect findable after a lost answer. It stands on a line of its own. */
export const referenceOf = (context: Context): string => `Baton reference ${context.key}`;

export const withReference = (context: Context, text: string): string =>
  `${text}\n\n${referenceOf(context)}`.trimStart();

export const hasReference = (context: Context, text: string | null | undefined): boolean =>
  (text ?? '').split('\n').some((line) => line.trim() === referenceOf(context));
