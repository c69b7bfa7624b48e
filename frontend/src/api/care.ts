import type {
  CareDone,
  CareForCases,
  CasesMatched,
  MatchCases,
  MoveCases,
  MovesPreview,
  QuarantineCases,
  Quarantines,
  QuarantineSet,
  SetQuarantine,
  UndoManyPreview,
  UndoPreview,
} from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { query, request } from './request.ts';

export type Deed = 'quarantine' | 'release' | 'cancel' | 'undo';

export const careFor = (deed: Deed, body: CareForCases): Promise<CareDone> => request('POST', `/cases/${deed}`, body);
export const matchCases = (body: MatchCases): Promise<CasesMatched> => request('POST', '/cases/matching', body);

export const setQuarantine = (body: SetQuarantine): Promise<QuarantineSet> => request('POST', '/quarantines', body);
export const liftQuarantine = (id: string, reason: string): Promise<CareDone> =>
  request('POST', `/quarantines/${encodeURIComponent(id)}/lift`, { reason });

export const quarantinesQuery = queryOptions({
  queryKey: ['quarantines'],
  queryFn: () => request<Quarantines>('GET', '/quarantines'),
});

export const quarantineCasesQuery = (id: string) =>
  queryOptions({
    queryKey: ['quarantines', id],
    queryFn: () => request<QuarantineCases>('GET', `/quarantines/${encodeURIComponent(id)}/cases`),
  });

/** What an undo of all these would do now. */
export const undoManyQuery = (cases: string[]) =>
  queryOptions({
    queryKey: ['undo-many', cases],
    queryFn: () => request<UndoManyPreview>('POST', '/cases/undo-preview', { cases }),
    gcTime: 0,
  });

/** Read anew for every dialog: it says what would happen now. */
export const undoPreviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'undo'],
    queryFn: () => request<UndoPreview>('GET', `/cases/${encodeURIComponent(id)}/undo`),
  });

/** @param only one case, or all of the map's that run on another version */
export const movesQuery = (slug: string, version?: number, only?: string) =>
  queryOptions({
    queryKey: ['moves', slug, version, only],
    queryFn: () =>
      request<MovesPreview>('GET', `/maps/${encodeURIComponent(slug)}/moves${query({ version, case: only })}`),
  });

export const moveCases = (slug: string, body: MoveCases): Promise<CareDone> =>
  request('POST', `/maps/${encodeURIComponent(slug)}/moves`, body);
