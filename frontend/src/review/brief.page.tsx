import type { Brief } from '@baton/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconCopy } from '@tabler/icons-react';
import { briefQuery } from '../api/review.ts';
import { announce } from '../app/announce/announce.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import styles from './review.module.css';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

/** The last day, not the moment at which the next week begins. */
const weekText = ({ from, to }: Brief): string =>
  `${day.format(new Date(from))} to ${day.format(new Date(Date.parse(to) - 1))}`;

const copy = async (text: string) => {
  await navigator.clipboard.writeText(text);
  announce('Copied.');
};

function Opened({ brief }: { brief: Brief }) {
  return (
    <div className={styles.page}>
      <ol className={styles.brief}>
        {brief.lines.map(({ sentence, href, label }) => (
          <li key={sentence}>
            <p>{sentence}</p>
            <Link to={href} className={styles.quiet}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
      <p className={styles.quiet}>
        Every figure is counted from what happened. Nobody wrote this, and nothing in it is guessed.
      </p>
    </div>
  );
}

/** Last week in a few sentences, each with where it can be seen. */
export function BriefPage() {
  const { data, error, refetch } = useQuery(briefQuery);
  return (
    <>
      <PageHeader title="Monday brief" note={data ? weekText(data) : ''}>
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
