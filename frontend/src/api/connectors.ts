import type {
  AccountChecked,
  ActionTried,
  AskOptions,
  ConnectorDetail,
  ConnectorList,
  LostAccounts,
  MessageDetail,
  MessageList,
  MessageQuery,
  OptionList,
  SetApp,
  SetKeepers,
  SignInChoice,
  SignInDone,
  SignInStarted,
  TryAction,
} from '@baton/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { query, request } from './request.ts';

export const connectorsQuery = queryOptions({
  queryKey: ['connectors'],
  queryFn: () => request<ConnectorList>('GET', '/connectors'),
});

const pathOf = (id: string, rest = ''): string => `/connectors/${encodeURIComponent(id)}${rest}`;

export const connectorQuery = (id: string) =>
  queryOptions({ queryKey: ['connectors', id], queryFn: () => request<ConnectorDetail>('GET', pathOf(id)) });

export const lostAccountsQuery = queryOptions({
  queryKey: ['lost-accounts'],
  queryFn: () => request<LostAccounts>('GET', '/lost-accounts'),
  refetchInterval: 60_000,
});

export const optionsQuery = (id: string, name: string, asked: AskOptions) =>
  queryOptions({
    queryKey: ['options', id, name, asked],
    queryFn: () => request<OptionList>('POST', pathOf(id, `/options/${encodeURIComponent(name)}`), asked),
    retry: false,
  });

export type MessageFilter = Pick<MessageQuery, 'connector' | 'map' | 'outcome'>;

export const messagesQuery = (filter: MessageFilter) =>
  infiniteQueryOptions({
    queryKey: ['messages', filter],
    queryFn: ({ pageParam }) => request<MessageList>('GET', `/messages${query({ ...filter, before: pageParam })}`),
    initialPageParam: '',
    getNextPageParam: (page) => (page.more ? page.messages.at(-1)?.id : undefined),
  });

export const messageQuery = (id: string) =>
  queryOptions({ queryKey: ['message', id], queryFn: () => request<MessageDetail>('GET', `/messages/${id}`) });

export const deliverAgain = (id: string): Promise<MessageDetail> => request('POST', `/messages/${id}/deliver`);

export const connectSandbox = (id: string): Promise<ConnectorList> => request('PUT', pathOf(id, '/sandbox'));
export const setApp = (id: string, app: SetApp): Promise<ConnectorDetail> => request('PUT', pathOf(id, '/app'), app);
export const startSignIn = (id: string): Promise<SignInStarted> => request('POST', pathOf(id, '/sign-in'));
export const finishSignIn = (returned: string): Promise<SignInDone> =>
  request('POST', '/connectors/sign-in/return', { query: returned });
export const chooseAccount = (choice: SignInChoice): Promise<SignInDone> =>
  request('POST', '/connectors/sign-in/choice', choice);
export const connectWithKey = (id: string, fields: Record<string, unknown>): Promise<ConnectorDetail> =>
  request('PUT', pathOf(id, '/account'), { fields });
export const disconnect = (id: string, seen: string): Promise<ConnectorDetail> =>
  request('DELETE', pathOf(id, `/account${query({ seen })}`));
export const setKeepers = (id: string, keepers: SetKeepers): Promise<ConnectorDetail> =>
  request('PUT', pathOf(id, '/keepers'), keepers);
export const checkAccount = (id: string): Promise<AccountChecked> => request('POST', pathOf(id, '/check'));
export const tryAction = (id: string, action: string, wanted: TryAction): Promise<ActionTried> =>
  request('POST', pathOf(id, `/actions/${encodeURIComponent(action)}/try`), wanted);
