import type { CaseDetail, CaseList } from '@baton/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { query, request } from './request.ts';

export interface CaseFilter {
  map?: string | undefined;
  status?: string | undefined;
  step?: string | undefined;
  search?: string | undefined;
}

/** Pages, newest first; each next page starts below the last id of the one before. */
export const casesQuery = (filter: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam }) => request<CaseList>('GET', `/cases${query({ ...filter, before: pageParam })}`),
    initialPageParam: '',
    getNextPageParam: (page) => (page.more ? page.cases.at(-1)?.id : undefined),
    placeholderData: (before) => before,
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: () => request<CaseDetail>('GET', `/cases/${encodeURIComponent(id)}`),
  });
