import { type CallContext, watchFetch, type z } from '@baton/plugin-sdk';
import type { Client } from 'jira.js/clients/client';
import type { IssueComments } from 'jira.js/version3/issueComments';
import type { IssuePriorities } from 'jira.js/version3/issuePriorities';
import type { IssueSearch } from 'jira.js/version3/issueSearch';
import type { Issues } from 'jira.js/version3/issues';
import type { Myself } from 'jira.js/version3/myself';
import type { Projects } from 'jira.js/version3/projects';
import type { UserSearch } from 'jira.js/version3/userSearch';
import type { JiraAuth } from './connection.ts';

export type Context = CallContext<JiraAuth>;

/** The parts of the library that the connector uses. */
export interface Apis {
  comments: IssueComments;
  issues: Issues;
  myself: Myself;
  priorities: IssuePriorities;
  projects: Projects;
  search: IssueSearch;
  users: UserSearch;
}

export interface Vendor {
  /** Runs one call of the library. A 2xx whose body lacks what we need counts as an answer that cannot be read. */
  call: <Schema extends z.ZodType>(answer: Schema, run: (apis: Apis) => Promise<unknown>) => Promise<z.output<Schema>>;
}

/** Searching is a POST that changes nothing. */
const isSearch = ({ url }: { url: string }): boolean => new URL(url).pathname.endsWith('/rest/api/3/search/jql');

/** The library is loaded at the first call. It makes paths, parameters and bodies; the sending is the host's. */
export async function openVendor(context: Context): Promise<Vendor> {
  const watched = watchFetch(context.fetch, 'Jira', isSearch);
  const apis = await openApis(clientOver(watched.fetch, context));
  return {
    call: async (answer, run) => {
      try {
        const read = answer.safeParse(await run(apis));
        if (read.success) return read.data;
        throw new Error('unreadable answer');
      } catch (thrown) {
        throw watched.failure(thrown);
      }
    },
  };
}

async function openApis(client: Client): Promise<Apis> {
  const [comments, priorities, search, issues, myself, projects, users] = await Promise.all([
    import('jira.js/version3/issueComments'),
    import('jira.js/version3/issuePriorities'),
    import('jira.js/version3/issueSearch'),
    import('jira.js/version3/issues'),
    import('jira.js/version3/myself'),
    import('jira.js/version3/projects'),
    import('jira.js/version3/userSearch'),
  ]);
  return {
    comments: new comments.IssueComments(client),
    priorities: new priorities.IssuePriorities(client),
    search: new search.IssueSearch(client),
    issues: new issues.Issues(client),
    myself: new myself.Myself(client),
    projects: new projects.Projects(client),
    users: new users.UserSearch(client),
  };
}

interface Asked {
  url?: string | undefined;
  method?: string | undefined;
  params?: unknown;
  data?: unknown;
}

/** In place of the library's own sender (axios), which knows no fence, no limits and no abort signal. */
function clientOver(send: typeof fetch, { auth, baseUrl, signal }: Context): Client {
  const host = baseUrl ?? `https://${auth.site}.atlassian.net`;
  const basic = Buffer.from(`${auth.email}:${auth.token.reveal()}`).toString('base64');
  const sendRequest = async ({ url = '', method = 'GET', params, data }: Asked): Promise<unknown> => {
    const address = new URL(`${host}${url}`);
    for (const [name, value] of Object.entries(params ?? {})) {
      if (value !== undefined && value !== null && typeof value !== 'function') {
        address.searchParams.set(name, String(value));
      }
    }
    const headers = {
      accept: 'application/json',
      authorization: `Basic ${basic}`,
      ...(data !== undefined && { 'content-type': 'application/json' }),
    };
    const body = data === undefined ? {} : { body: JSON.stringify(data) };
    const response = await send(address, { method, headers, signal, ...body });
    if (!response.ok) throw new Error('refused');
    return response.status === 204 ? {} : ((await response.json()) as unknown);
  };
  return { sendRequest, sendRequestFullResponse: sendRequest } as unknown as Client;
}
