import type { LogPage } from '@baton/contract';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { LogSearch } from '../app/search-params.ts';
import { query, request } from './request.ts';

/** Pages, newest first. */
export const logQuery = (filter: LogSearch) =>
  infiniteQueryOptions({
    queryKey: ['log', filter],
    queryFn: ({ pageParam }) => request<LogPage>('GET', `/log${query({ ...filter, after: pageParam })}`),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

/** Lines that one file holds at most. */
export const MOST_LINES = 10_000;
const PAGE = '500';

/** All that the filter lets through, the newest first; `more`: there are others. */
export async function exportLog(filter: LogSearch): Promise<{ lines: LogPage['lines']; more: boolean }> {
  const lines: LogPage['lines'] = [];
  for (let after = ''; ;) {
    const page: LogPage = await request('GET', `/log${query({ ...filter, after, limit: PAGE })}`);
    lines.push(...page.lines);
    if (page.next === null || lines.length >= MOST_LINES) return { lines, more: page.next !== null };
    after = page.next;
  }
}
