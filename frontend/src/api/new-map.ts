import type { CheckResult, LibrarySource, MapLibrary, MapView, NewMap } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export const libraryQuery = queryOptions({
  queryKey: ['library'],
  queryFn: () => request<MapLibrary>('GET', '/library'),
  staleTime: Infinity,
});

export const librarySource = (id: string): Promise<LibrarySource> =>
  request('GET', `/library/${encodeURIComponent(id)}`);
export const checkMap = (source: string): Promise<CheckResult> => request('POST', '/maps/check', { source });
export const makeMap = (wanted: NewMap): Promise<MapView> => request('POST', '/maps', wanted);
