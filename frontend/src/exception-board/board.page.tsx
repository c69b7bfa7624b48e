import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useEffect } from 'react';
import { asksQuery, type AskFilter, type Whose } from '../api/asks.ts';
import { useShortcuts } from '../app/shortcuts/use-shortcuts.ts';
import { ColleagueQuestions } from './colleague-questions.tsx';
import { LostAccounts } from '../connectors/lost-accounts.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { AskList } from './ask-list.tsx';
import { AskPane } from './ask-pane.tsx';
import { countsSentence, inOrder, isNearEnd, neighbour, type AskKey } from './board-order.ts';
import styles from './board.module.css';
import { OnDutyButton } from './on-duty-button.tsx';

const WIDE = '(width >= 1000px)';
const whoseWords: { value: Whose; label: string }[] = [
  { value: 'mine', label: 'Mine' },
  { value: 'team', label: 'My team' },
  { value: 'everyone', label: 'Everyone' },
];

/** What is not filtered by stands in no address. */
const withoutEmpty = <Change extends object>(change: Change): Change =>
  Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value === '' ? undefined : value])) as Change;

const useOpened = (): AskKey | null => {
  const { caseId, askId } = useParams({ strict: false });
  return caseId && askId ? { caseId, askId } : null;
};

const focusSearch = () => document.querySelector<HTMLInputElement>('#ask-search')?.focus();

/** All questions to people: exceptions and tasks. The list on the left, the opened one on the right. */
export function BoardPage() {
  const { whose = 'mine', search = '', map = '', owner = '' } = useSearch({ from: '/signed-in/exceptions' });
  const navigate = useNavigate();
  const opened = useOpened();
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const {
    data: list,
    error,
    refetch,
    hasNextPage,
    fetchNextPage,
  } = useInfiniteQuery(asksQuery(whose, { search: useDeferredValue(search), map, owner }));

  const open = (ask: AskKey, replace = false) =>
    void navigate({ to: '/exceptions/$caseId/$askId', params: ask, search: true, replace });
  const refine = (change: { whose?: Whose } & Partial<AskFilter>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...withoutEmpty(change) }), replace: true });
  const move = (step: 1 | -1) => {
    const line = list && neighbour(list, opened, step);
    if (line && hasNextPage && isNearEnd(list, line)) void fetchNextPage();
    if (line) open({ caseId: line.caseId, askId: line.askId }, opened !== null);
  };
  useShortcuts({ j: () => move(1), k: () => move(-1), '/': focusSearch });

  // Pinned in the address, so that a more urgent line that comes in later never replaces what somebody is reading.
  const first = list && inOrder(list)[0];
  useEffect(() => {
    if (wide && !opened && first) open({ caseId: first.caseId, askId: first.askId }, true);
  });

  return (
    <div className={styles.board} data-opened={opened !== null || undefined}>
      <div className={styles.header}>
        <PageHeader title="Exceptions" note={list ? countsSentence(list.counts) : ''}>
          <SegmentedControl
            aria-label="Whose"
            data={whoseWords}
            value={whose}
            onChange={(value) => refine({ whose: value as Whose, ...(value === 'mine' && { owner: '' }) })}
          />
          <OnDutyButton />
        </PageHeader>
      </div>
      <section className={styles.listPane} aria-label="List">
        <LostAccounts />
        <ColleagueQuestions />
        {list ? (
          <AskList
            list={list}
            whose={whose}
            opened={opened}
            filter={{ search, map, owner }}
            onMore={hasNextPage ? () => void fetchNextPage() : undefined}
            onFilter={refine}
          />
        ) : error ? (
          <Failed failure={error} again={() => void refetch()} />
        ) : (
          <Loading lines={8} />
        )}
      </section>
      {opened ? <AskPane key={`${opened.caseId} ${opened.askId}`} ask={opened} list={list} onOpen={open} /> : null}
    </div>
  );
}
