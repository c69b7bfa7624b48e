import type { AddMark, CaseMarks } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export const marksQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case-marks', caseId],
    queryFn: () => request<CaseMarks>('GET', `/cases/${encodeURIComponent(caseId)}/marks`),
  });

export const addMark = (caseId: string, mark: AddMark): Promise<CaseMarks> =>
  request('POST', `/cases/${encodeURIComponent(caseId)}/marks`, mark);

export const takeMarkBack = (id: string): Promise<CaseMarks> => request('POST', `/case-marks/${id}/take-back`);
