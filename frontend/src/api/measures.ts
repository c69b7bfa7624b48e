import type { Costs, MeasuresView } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { query, request } from './request.ts';

export interface MeasuresFilter {
  map?: string | undefined;
  weeks?: number | undefined;
}

export const measuresQuery = ({ map, weeks }: MeasuresFilter) =>
  queryOptions({
    queryKey: ['measures', map ?? '', weeks ?? 8],
    queryFn: () => request<MeasuresView>('GET', `/measures${query({ map, weeks })}`),
    placeholderData: (before) => before,
  });

export const costsQuery = queryOptions({
  queryKey: ['costs'],
  queryFn: () => request<Costs>('GET', '/settings/costs'),
});

export const setCosts = (wanted: Costs): Promise<Costs> => request('PUT', '/settings/costs', wanted);
