import type { Me } from '@baton/contract';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { rememberCsrf, request } from './request.ts';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me> => {
    const me = await request<Me>('GET', '/me');
    rememberCsrf(me.csrf);
    return me;
  },
  staleTime: 60_000,
});

/** After signing in nothing of an earlier person may stay on the page. */
const startOver = async (queries: QueryClient): Promise<void> => {
  queries.clear();
  await queries.fetchQuery(meQuery);
};

export const signIn = async (queries: QueryClient, email: string, password: string): Promise<void> => {
  await request('POST', '/session', { email, password });
  await startOver(queries);
};

export const signInWithLink = async (queries: QueryClient, token: string): Promise<void> => {
  await request('POST', '/session/link', { token });
  await startOver(queries);
};

export const moveToWorkspace = (workspaceId: string): Promise<unknown> =>
  request('PUT', '/session/workspace', { workspaceId });

export const signOut = async (): Promise<void> => {
  await request('DELETE', '/session');
};
