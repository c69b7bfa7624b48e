import type { MapShares, NewShare, SharedMap, ShareMap } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

const sharesPath = (slug: string): string => `/maps/${encodeURIComponent(slug)}/shares`;

export const sharesQuery = (slug: string) =>
  queryOptions({ queryKey: ['shares', slug], queryFn: () => request<MapShares>('GET', sharesPath(slug)) });

export const makeShare = (slug: string, wanted: ShareMap): Promise<NewShare> =>
  request('POST', sharesPath(slug), wanted);

export const endShare = (slug: string, id: string): Promise<void> =>
  request('DELETE', `${sharesPath(slug)}/${encodeURIComponent(id)}`);

/** What somebody sees who only has the link. */
export const sharedQuery = (secret: string) =>
  queryOptions({
    queryKey: ['shared', secret],
    queryFn: () => request<SharedMap>('POST', '/shared', { secret }),
    refetchOnWindowFocus: false,
    staleTime: 60_000,
  });
