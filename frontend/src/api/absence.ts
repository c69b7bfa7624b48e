import type { AbsenceAdded, Absences, AddAbsence, OnDuty, Rotas, SetRota, Workload } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export const absencesQuery = queryOptions({
  queryKey: ['absences'],
  queryFn: () => request<Absences>('GET', '/absences'),
});
export const addAbsence = (absence: AddAbsence): Promise<AbsenceAdded> => request('POST', '/absences', absence);
export const removeAbsence = (id: string): Promise<unknown> => request('DELETE', `/absences/${encodeURIComponent(id)}`);

export const workloadQuery = queryOptions({
  queryKey: ['workload'],
  queryFn: () => request<Workload>('GET', '/workload'),
  refetchInterval: 60_000,
});

export const onDutyQuery = queryOptions({
  queryKey: ['on-duty'],
  queryFn: () => request<OnDuty>('GET', '/on-duty'),
  refetchInterval: 300_000,
});

export const rotasQuery = queryOptions({ queryKey: ['rotas'], queryFn: () => request<Rotas>('GET', '/rotas') });
export const setRota = (slug: string, rota: SetRota): Promise<unknown> =>
  request('PUT', `/maps/${encodeURIComponent(slug)}/rota`, rota);
