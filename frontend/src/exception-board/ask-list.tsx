import type { AskLine, AskList as List } from '@baton/contract';
import { Button, TextInput } from '@mantine/core';
import { IconCircleCheck, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { AskFilter, Whose } from '../api/asks.ts';
import { duration } from '../words/duration.ts';
import { EmptyState } from '../ui/states.tsx';
import { AskRow } from './ask-row.tsx';
import { sameAsk, type AskKey } from './board-order.ts';
import { BoardFilters } from './board-filters.tsx';
import styles from './board.module.css';

interface Parts {
  list: List;
  whose: Whose;
  opened: AskKey | null;
  filter: AskFilter;
  /** Reads the next page; absent on the last one. */
  onMore: (() => void) | undefined;
  onFilter: (change: Partial<AskFilter>) => void;
}

function Group({ title, lines, opened }: { title: string; lines: AskLine[]; opened: AskKey | null }) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={styles.groupTitle}>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={`${line.caseId} ${line.askId}`}>
            <AskRow ask={line} opened={opened !== null && sameAsk(opened, line)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const lastAnswer = (line: AskLine | undefined): string =>
  line?.answered
    ? `The last one was answered by ${line.answered.by.name} in ${duration(Date.parse(line.answered.at) - Date.parse(line.openedAt))}.`
    : 'When a stop rule stops a case, its question appears here for one named person.';

function Nothing({ list, whose, filter: { search, map, owner } }: Pick<Parts, 'list' | 'whose' | 'filter'>) {
  if (search !== '') return <EmptyState title={`Nothing matches “${search}”`}>Try fewer words.</EmptyState>;
  if (map !== '' || owner !== '')
    return <EmptyState title="Nothing here">Choose all maps and all owners to see more.</EmptyState>;
  const title = whose === 'mine' ? 'Nothing waits for you' : 'Nothing has stopped';
  return (
    <EmptyState icon={<IconCircleCheck size={26} aria-hidden="true" />} title={title}>
      {lastAnswer(list.answeredToday[0])}
    </EmptyState>
  );
}

/** Reads on when its place comes into sight; a button for whoever comes there by keyboard. */
function More({ onMore }: { onMore: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => {
      if (seen.some((one) => one.isIntersecting)) onMore();
    });
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, [onMore]);
  return (
    <div ref={place} className={styles.more}>
      <Button variant="subtle" onClick={onMore}>
        Show more
      </Button>
    </div>
  );
}

/** Waiting by time left, then in progress, then answered today. */
export function AskList({ list, whose, opened, filter, onMore, onFilter }: Parts) {
  const open = list.waiting.length + list.inProgress.length;
  return (
    <>
      <div className={styles.search}>
        <TextInput
          id="ask-search"
          type="search"
          aria-label="Search exceptions"
          placeholder="Search by question, owner, map or rule"
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={filter.search}
          maxLength={200}
          onChange={(event) => onFilter({ search: event.currentTarget.value })}
        />
        <BoardFilters whose={whose} filter={filter} onFilter={onFilter} />
      </div>
      <div className={styles.lines}>
        {open === 0 ? <Nothing list={list} whose={whose} filter={filter} /> : null}
        <Group title="Waiting for a decision" lines={list.waiting} opened={opened} />
        <Group title="In progress" lines={list.inProgress} opened={opened} />
        {onMore ? <More key={open} onMore={onMore} /> : null}
        <Group title={`Answered today, ${list.counts.answeredToday}`} lines={list.answeredToday} opened={opened} />
      </div>
    </>
  );
}
