import type { Brief } from '@baton/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { IconChevronLeft, IconChevronRight, IconCopy, IconNews } from '@tabler/icons-react';
import { briefQuery } from '../api/review.ts';
import { announce } from '../app/announce/announce.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import { BriefFigures } from './brief-figures.tsx';
import styles from './brief.module.css';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const dayText = (at: string, later: number): string =>
  day.format(new Date(Date.parse(`${at}T12:00:00Z`) + later * 86_400_000));
/** "9 November to 15 November". */
const weekText = (week: string): string => `${dayText(week, 0)} to ${dayText(week, 6)}`;

const copy = async (text: string) => {
  await navigator.clipboard.writeText(text);
  announce('Copied.');
};

type Lines = Brief['lines'];

const Sentences = ({ lines }: { lines: Lines }) => (
  <ol className={styles.sentences}>
    {lines.map(({ sentence, href, label }) => (
      <li key={sentence}>
        {sentence}{' '}
        <Link to={href} className={styles.link}>
          {label}
        </Link>
      </li>
    ))}
  </ol>
);

function List({ title, lines }: Brief['lists'][number]) {
  return (
    <section className={styles.list} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {lines.map(({ sentence, href }) => (
          <li key={`${href} ${sentence}`}>
            <Link to={href}>{sentence}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Opened({ brief }: { brief: Brief }) {
  if (brief.lines.length === 0 && brief.lists.length === 0)
    return (
      <EmptyState icon={<IconNews size={26} aria-hidden="true" />} title="Nothing ran in this week">
        When cases run, their week is told here on Monday: what ran, what stopped, where it waited, what people changed,
        and one suggestion.
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <BriefFigures facts={brief.facts} />
      <Sentences lines={brief.lines} />
      {brief.lists.length > 0 ? (
        <div className={styles.lists}>
          {brief.lists.map((list) => (
            <List key={list.title} {...list} />
          ))}
        </div>
      ) : null}
      <p className={styles.quiet}>
        Every figure is counted from what happened. Nobody wrote this, and nothing in it is guessed.
      </p>
    </div>
  );
}

/** A week in figures and sentences, each with where it can be seen. */
export function BriefPage() {
  const { week } = useSearch({ from: '/signed-in/brief' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(briefQuery(week));
  const go = (to: string | undefined) => void navigate({ to: '/brief', search: { week: to } });
  return (
    <>
      <PageHeader title="Monday brief" note={data ? weekText(data.week) : ''}>
        <Button
          aria-label="The week before"
          disabled={!data}
          onClick={() => go(data?.previous)}
          leftSection={<IconChevronLeft size={16} aria-hidden="true" />}
        >
          Week before
        </Button>
        <Button
          aria-label="The next week"
          disabled={!data?.next}
          onClick={() => go(data?.next ?? undefined)}
          rightSection={<IconChevronRight size={16} aria-hidden="true" />}
        >
          Next
        </Button>
        <Button
          disabled={!data}
          leftSection={<IconCopy size={16} aria-hidden="true" />}
          onClick={() => data && void copy(data.text)}
        >
          Copy as a mail
        </Button>
      </PageHeader>
      {data ? <Opened brief={data} /> : null}
      {!data && error ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={5} /> : null}
    </>
  );
}
