import type { AdoptionView, Costs, MeasuresBefore, MeasuresView, PhasesView } from '@baton/contract';
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

/** What the numbers are compared with; the page does not wait for it. */
export const measuresBeforeQuery = ({ map, weeks }: MeasuresFilter) =>
  queryOptions({
    queryKey: ['measures', 'before', map ?? '', weeks ?? 8],
    queryFn: () => request<MeasuresBefore>('GET', `/measures/before${query({ map, weeks })}`),
  });

export const adoptionQuery = ({ map, weeks }: MeasuresFilter) =>
  queryOptions({
    queryKey: ['measures', 'adoption', map ?? '', weeks ?? 8],
    queryFn: () => request<AdoptionView>('GET', `/adoption${query({ map, weeks })}`),
    placeholderData: (before) => before,
  });

export const phasesQuery = queryOptions({
  queryKey: ['measures', 'phases'],
  queryFn: () => request<PhasesView>('GET', '/phases'),
});

export const costsQuery = queryOptions({
  queryKey: ['costs'],
  queryFn: () => request<Costs>('GET', '/settings/costs'),
});

export const setCosts = (wanted: Costs): Promise<Costs> => request('PUT', '/settings/costs', wanted);
