import type { Notices } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: () => request<Notices>('GET', '/notices'),
});
export const readNotices = (upTo: string): Promise<unknown> => request('POST', '/notices/read', { upTo });
