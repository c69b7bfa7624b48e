import type { AskLine, Me } from '@baton/contract';
import type { QueryClient } from '@tanstack/react-query';
import { withLine, type AskPages } from '../exception-board/ask-pages.ts';
import type { AskFilter, Whose } from './asks.ts';

/** Milliseconds: lists whose lines came live are read again this late, each page at another moment, so that 500 pages do not ask at once. */
const LATER_MS = 3_000;
const SPREAD_MS = 9_000;

let planned: number | undefined;

const readAgainLater = (queries: QueryClient): void => {
  planned ??= window.setTimeout(
    () => {
      planned = undefined;
      for (const queryKey of [['asks'], ['me']]) void queries.invalidateQueries({ queryKey });
    },
    LATER_MS + Math.random() * SPREAD_MS,
  );
};

/** A line as it is now, put into every list that shows it, or that has shown it. */
export const writeLine = (queries: QueryClient, line: AskLine): void => {
  const me = queries.getQueryData<Me>(['me'])?.person.id;
  for (const [key, pages] of queries.getQueriesData<AskPages>({ queryKey: ['asks'] })) {
    const [, whose, { search, map, owner }] = key as [string, Whose, AskFilter];
    if (!pages) continue;
    // Who belongs to a team, and what matches the words, only the server knows.
    if (search !== '' || map !== '' || owner !== '' || whose === 'team')
      void queries.invalidateQueries({ queryKey: key });
    else {
      const mine = line.owner.id === me || line.answered?.by.id === me;
      queries.setQueryData<AskPages>(key, withLine(pages, line, whose === 'everyone' || mine));
    }
  }
  readAgainLater(queries);
};
