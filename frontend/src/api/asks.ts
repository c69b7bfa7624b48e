import type { AnswerAsk, AskDetail, AskLine, AskList } from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { query, request } from './request.ts';

export type Whose = 'mine' | 'team' | 'everyone';

const pathOf = (caseId: string, askId: string): string =>
  `/asks/${encodeURIComponent(caseId)}/${encodeURIComponent(askId)}`;

export const asksQuery = (whose: Whose, search: string) =>
  queryOptions({
    queryKey: ['asks', whose, search],
    queryFn: () => request<AskList>('GET', `/asks${query({ whose, search })}`),
    placeholderData: (before) => before,
  });

export const askQuery = (caseId: string, askId: string) =>
  queryOptions({
    queryKey: ['ask', caseId, askId],
    queryFn: () => request<AskDetail>('GET', pathOf(caseId, askId)),
  });

export const answerAsk = (caseId: string, askId: string, answer: AnswerAsk): Promise<unknown> =>
  request('POST', `${pathOf(caseId, askId)}/answer`, answer);
export const acknowledgeAsk = (caseId: string, askId: string): Promise<AskLine> =>
  request('POST', `${pathOf(caseId, askId)}/acknowledge`);
export const handToBackup = (caseId: string, askId: string): Promise<AskLine> =>
  request('POST', `${pathOf(caseId, askId)}/hand-to-backup`);
