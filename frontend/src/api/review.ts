import type { Brief, ReviewView } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { query, request } from './request.ts';

export const reviewQuery = (mine: boolean) =>
  queryOptions({
    queryKey: ['review', mine],
    queryFn: () => request<ReviewView>('GET', `/review${query({ mine: String(mine) })}`),
    placeholderData: (before) => before,
  });

export const briefQuery = queryOptions({
  queryKey: ['brief'],
  queryFn: () => request<Brief>('GET', '/brief'),
});
