import type { AddNote, CaseDetail, CaseFamily, CaseList, CaseNotes, ChildList } from '@baton/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { query, request } from './request.ts';

export interface CaseFilter {
  map?: string | undefined;
  status?: string | undefined;
  step?: string | undefined;
  flag?: string | undefined;
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

/** At most as many as one export holds; the server writes down who asked. */
export const exportCases = (filter: CaseFilter): Promise<CaseList> =>
  request('GET', `/cases/export${query({ ...filter })}`);

export const followCase = (id: string, follows: boolean): Promise<void> =>
  request('PUT', `/cases/${encodeURIComponent(id)}/follow`, { follows });

export const notesQuery = (id: string) =>
  queryOptions({
    queryKey: ['notes', id],
    queryFn: () => request<CaseNotes>('GET', `/cases/${encodeURIComponent(id)}/notes`),
  });

export const addNote = (id: string, note: AddNote): Promise<CaseNotes> =>
  request('POST', `/cases/${encodeURIComponent(id)}/notes`, note);

/** Told anew whenever one of the cases that it has started has moved. */
export const familyQuery = (id: string) =>
  queryOptions({
    queryKey: ['family', id],
    queryFn: () => request<CaseFamily>('GET', `/cases/${encodeURIComponent(id)}/family`),
  });

/** The cases that one visit of a step has started, in the order of its list. */
export const childrenQuery = (id: string, key: string) =>
  infiniteQueryOptions({
    queryKey: ['family', id, 'children', key],
    queryFn: ({ pageParam }) =>
      request<ChildList>('GET', `/cases/${encodeURIComponent(id)}/children${query({ key, after: pageParam })}`),
    initialPageParam: -1,
    getNextPageParam: (page) => (page.more ? page.children.at(-1)?.place : undefined),
  });
