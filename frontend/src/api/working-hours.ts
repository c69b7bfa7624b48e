import type { WorkingHours } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export const workingHoursQuery = queryOptions({
  queryKey: ['working-hours'],
  queryFn: () => request<WorkingHours>('GET', '/workspace/working-hours'),
});

export const setWorkingHours = (wanted: WorkingHours): Promise<WorkingHours> =>
  request('PUT', '/workspace/working-hours', wanted);
