import type {
  AlikeAsks,
  AnswerAsk,
  AskDetail,
  AskLine,
  AskList,
  AskSomeone,
  ColleagueQuestions,
  DecideAlike,
  DecidedAlike,
  HandOverAsk,
  SnoozeAsk,
} from '@baton/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { joined } from '../exception-board/ask-pages.ts';
import { query, request } from './request.ts';

export type Whose = 'mine' | 'team' | 'everyone';

const pathOf = (caseId: string, askId: string): string =>
  `/asks/${encodeURIComponent(caseId)}/${encodeURIComponent(askId)}`;

/** Each may be ''. */
export interface AskFilter {
  search: string;
  /** Its id in the address. */
  map: string;
  /** A person's id. */
  owner: string;
}

export const asksQuery = (whose: Whose, filter: AskFilter) =>
  infiniteQueryOptions({
    queryKey: ['asks', whose, filter],
    queryFn: ({ pageParam }) => request<AskList>('GET', `/asks${query({ whose, ...filter, after: pageParam })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
    select: joined,
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
export const handOverAsk = (caseId: string, askId: string, body: HandOverAsk): Promise<AskLine> =>
  request('POST', `${pathOf(caseId, askId)}/hand-over`, body);
export const snoozeAsk = (caseId: string, askId: string, body: SnoozeAsk): Promise<AskLine> =>
  request('POST', `${pathOf(caseId, askId)}/snooze`, body);
export const askSomeone = (caseId: string, askId: string, body: AskSomeone): Promise<AskDetail> =>
  request('POST', `${pathOf(caseId, askId)}/ask-someone`, body);
export const decideAlike = (body: DecideAlike): Promise<DecidedAlike> => request('POST', '/asks/decide-alike', body);

export const alikeQuery = (caseId: string, askId: string) =>
  queryOptions({
    queryKey: ['alike', caseId, askId],
    queryFn: () => request<AlikeAsks>('GET', `${pathOf(caseId, askId)}/alike`),
  });

export const colleagueQuestionsQuery = queryOptions({
  queryKey: ['colleague-questions'],
  queryFn: () => request<ColleagueQuestions>('GET', '/colleague-questions'),
});
export const answerColleague = (id: string, answer: string): Promise<unknown> =>
  request('POST', `/colleague-questions/${encodeURIComponent(id)}/answer`, { answer });
