import type {
  AddContextPack,
  ChangeContextPack,
  ContextPacks,
  ContextPackView,
  PackVersion,
  ReviewPack,
} from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

const path = (name: string): string => `/context-packs/${encodeURIComponent(name)}`;

export const packsQuery = queryOptions({
  queryKey: ['packs'],
  queryFn: () => request<ContextPacks>('GET', '/context-packs'),
});

export const packQuery = (name: string) =>
  queryOptions({ queryKey: ['packs', name], queryFn: () => request<ContextPackView>('GET', path(name)) });

/** A text never changes once it is a version. */
export const packVersionQuery = (name: string, version: number) =>
  queryOptions({
    queryKey: ['pack-version', name, version],
    queryFn: () => request<PackVersion>('GET', `${path(name)}/versions/${version}`),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const addPack = (wanted: AddContextPack): Promise<ContextPackView> => request('POST', '/context-packs', wanted);
export const changePack = (name: string, wanted: ChangeContextPack): Promise<ContextPackView> =>
  request('PUT', path(name), wanted);
export const reviewPack = (name: string, wanted: ReviewPack): Promise<ContextPackView> =>
  request('POST', `${path(name)}/reviewed`, wanted);
export const removePack = (name: string): Promise<unknown> => request('DELETE', path(name));
