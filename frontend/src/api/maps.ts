import type { MapList, MapView } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { request } from './request.ts';

export type MapLine = z.infer<typeof MapList>['maps'][number];

export const mapsQuery = queryOptions({
  queryKey: ['maps'],
  queryFn: () => request<{ maps: MapLine[] }>('GET', '/maps'),
});

export const mapQuery = (slug: string) =>
  queryOptions({
    queryKey: ['map', slug],
    queryFn: () => request<MapView>('GET', `/maps/${encodeURIComponent(slug)}`),
  });
