import type {
  DraftView,
  MapSide,
  MapSurroundings,
  MapView,
  PastCases,
  PublishMap,
  SavedDraft,
  StartedMap,
  VersionList,
  VersionSource,
} from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { query, request } from './request.ts';

const mapPath = (slug: string): string => `/maps/${encodeURIComponent(slug)}`;
export const draftPath = (slug: string, side: MapSide): string => `${mapPath(slug)}/drafts/${side}`;

/** Read once when the editor opens; afterwards the editor itself knows best. */
export const draftQuery = (slug: string, side: MapSide) =>
  queryOptions({
    queryKey: ['draft', slug, side],
    queryFn: () => readDraft(slug, side),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const readDraft = (slug: string, side: MapSide): Promise<DraftView> => request('GET', draftPath(slug, side));

export const saveDraft = (slug: string, side: MapSide, source: string, revision: number): Promise<SavedDraft> =>
  request('PUT', draftPath(slug, side), { source, revision });

export const discardDraft = (slug: string, side: MapSide, revision: number): Promise<void> =>
  request('DELETE', `${draftPath(slug, side)}${query({ revision })}`);

export const startMap = (source: string): Promise<StartedMap> => request('POST', '/drafts', { source });

export const publishMap = (slug: string, version: z.input<typeof PublishMap>): Promise<MapView> =>
  request('POST', `${mapPath(slug)}/publish`, version);

export const surroundingsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['surroundings', slug],
    queryFn: () => request<MapSurroundings>('GET', `${mapPath(slug)}/surroundings`),
  });

/** A rule is tried on the same cases while somebody works on it: they are not read again at every look. */
export const pastCasesQuery = (slug: string) =>
  queryOptions({
    queryKey: ['past-cases', slug],
    queryFn: () => request<PastCases>('GET', `${mapPath(slug)}/past-cases`),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });

export const versionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['versions', slug],
    queryFn: () => request<VersionList>('GET', `${mapPath(slug)}/versions`),
  });

export const readVersion = (slug: string, version: number): Promise<VersionSource> =>
  request('GET', `${mapPath(slug)}/versions/${version}`);
