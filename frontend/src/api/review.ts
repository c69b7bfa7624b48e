import type { Brief, ReviewView } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { query, request } from './request.ts';

export const reviewQuery = (mine: boolean) =>
  queryOptions({
    queryKey: ['review', mine],
    queryFn: () => request<ReviewView>('GET', `/review${query({ mine: String(mine) })}`),
    placeholderData: (before) => before,
  });

/** @param week a Monday; none is last week */
export const briefQuery = (week: string | undefined) =>
  queryOptions({
    queryKey: ['brief', week],
    queryFn: () => request<Brief>('GET', `/brief${query({ week })}`),
    placeholderData: (before) => before,
  });
