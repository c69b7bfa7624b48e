import type { LaunchView, NameReviewer, Rehearsal, Reviewer, Runbook, SaveCase, SavedCases } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

const mapPath = (slug: string): string => `/maps/${encodeURIComponent(slug)}`;
const casePath = (id: string): string => `/cases/${encodeURIComponent(id)}`;

export const launchQuery = (slug: string) =>
  queryOptions({
    queryKey: ['launch', slug],
    queryFn: () => request<LaunchView>('GET', `${mapPath(slug)}/launch`),
  });

export const runbookQuery = (slug: string) =>
  queryOptions({
    queryKey: ['runbook', slug],
    queryFn: () => request<Runbook>('GET', `${mapPath(slug)}/runbook`),
  });

export const savedCasesQuery = (slug: string) =>
  queryOptions({
    queryKey: ['saved-cases', slug],
    queryFn: () => request<SavedCases>('GET', `${mapPath(slug)}/saved-cases`),
  });

/** Costly enough to ask for only when somebody wants it. */
export const rehearsalQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['rehearsal', caseId],
    queryFn: () => request<Rehearsal>('GET', `${casePath(caseId)}/rehearsal`),
    gcTime: 0,
  });

export const saveCase = (caseId: string, wanted: SaveCase): Promise<SavedCases> =>
  request('POST', `${casePath(caseId)}/save`, wanted);

export const removeSavedCase = (id: string): Promise<SavedCases> =>
  request('DELETE', `/saved-cases/${encodeURIComponent(id)}`);

export const nameReviewer = (wanted: NameReviewer): Promise<Reviewer> => request('PUT', '/reviewers', wanted);
