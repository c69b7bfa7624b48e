import type {
  CareDone,
  CareForCases,
  CasesMatched,
  MatchCases,
  MoveCases,
  MovesPreview,
  UndoPreview,
} from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { query, request } from './request.ts';

export type Deed = 'quarantine' | 'release' | 'cancel' | 'undo';

export const careFor = (deed: Deed, body: CareForCases): Promise<CareDone> => request('POST', `/cases/${deed}`, body);
export const matchCases = (body: MatchCases): Promise<CasesMatched> => request('POST', '/cases/matching', body);

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
