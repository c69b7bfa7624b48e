import type { AuditEntry, RunningCases, Switch, SwitchEffect } from '@baton/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { query, request } from './request.ts';

export type AuditLine = z.infer<typeof AuditEntry>;
interface AuditAnswer {
  entries: AuditLine[];
  more: boolean;
  chainHolds: boolean;
}
export interface SwitchChange {
  scope: Switch['scope'];
  target: string;
  off: boolean;
  running: RunningCases;
  reason: string;
}

export const switchesQuery = queryOptions({
  queryKey: ['switches'],
  queryFn: () => request<{ switches: Switch[] }>('GET', '/switches'),
});

/** What switching it off would mean now. */
export const switchEffectQuery = ({ scope, target }: Pick<Switch, 'scope' | 'target'>) =>
  queryOptions({
    queryKey: ['switches', 'effect', scope, target],
    queryFn: () => request<SwitchEffect>('GET', `/switches/effect${query({ scope, target })}`),
    gcTime: 0,
  });

export const auditQuery = infiniteQueryOptions({
  queryKey: ['audit'],
  queryFn: ({ pageParam }) => request<AuditAnswer>('GET', `/audit${query({ before: pageParam, limit: 50 })}`),
  initialPageParam: '',
  getNextPageParam: (page) => (page.more ? page.entries.at(-1)?.id : undefined),
});

export const setSwitch = (change: SwitchChange): Promise<unknown> => request('PUT', '/switches', change);
export const removeSample = (): Promise<unknown> => request('DELETE', '/sample');
