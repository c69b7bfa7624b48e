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

/** Who is signed in now, whoever was before; everything but drafts is read again, because those are being changed here. */
export const lookAgain = async (queries: QueryClient): Promise<Me> => {
  const me = await queries.fetchQuery({ ...meQuery, staleTime: 0 });
  await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'draft' });
  return me;
};

/** Signs the same person in again without leaving the page, in the company where they were. */
export const signInHere = async (queries: QueryClient, before: Me, password: string): Promise<Me> => {
  await request('POST', '/session', { email: before.person.email, password });
  const me = await lookAgain(queries);
  if (me.workspace.id === before.workspace.id || me.person.email !== before.person.email) return me;
  await moveToWorkspace(before.workspace.id);
  return lookAgain(queries);
};

export const moveToWorkspace = (workspaceId: string): Promise<unknown> =>
  request('PUT', '/session/workspace', { workspaceId });

export const signOut = async (): Promise<void> => {
  await request('DELETE', '/session');
};
