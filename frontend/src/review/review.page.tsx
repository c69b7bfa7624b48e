import type { ReviewGroup, ReviewView } from '@baton/contract';
import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { reviewQuery } from '../api/review.ts';
import { ReviewerPick } from '../launch/reviewer-pick.tsx';
import { Label } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { EmptyState, Failed, Loading } from '../ui/states.tsx';
import { When } from '../ui/when.tsx';
import styles from './review.module.css';

const timesText = (count: number): string => (count === 1 ? 'once' : `${count} times`);

const beforeText = ({ before: { count, days } }: ReviewGroup): string =>
  count === 0
    ? 'Not once in the 30 days before.'
    : `In the 30 days before: ${timesText(count)}, on ${days === 1 ? 'one day' : `${days} days`}.`;

function Group({ group }: { group: ReviewGroup }) {
  return (
    <li className={styles.group}>
      <div className={styles.head}>
        <Label tone={group.kind === 'trouble' ? 'stop' : 'waiting'}>
          {group.kind === 'trouble' ? 'Failed' : 'Stopped'}
        </Label>
        <h3>
          {group.step.title}, {timesText(group.count)}
        </h3>
        <Link to="/maps/$slug" params={{ slug: group.map.slug }} className={styles.quiet}>
          {group.map.title}
        </Link>
      </div>
      <p>{group.reason}</p>
      <p className={styles.quiet}>
        {beforeText(group)} {group.open === 0 ? 'All are answered.' : `${group.open} still open.`}
      </p>
      <p className={styles.cases}>
        {group.cases.map(({ id, title }) => (
          <Link key={id} to="/cases/$caseId" params={{ caseId: id }}>
            {id} {title}
          </Link>
        ))}
      </p>
      <ul className={styles.proposals} aria-label="What can be done">
        {group.proposals.map(({ sentence, href }) => (
          <li key={sentence}>
            <Link to={href}>{sentence}</Link>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Patterns({ patterns }: { patterns: ReviewView['patterns'] }) {
  if (patterns.length === 0) return null;
  return (
    <section aria-label="Over eight weeks">
      <h2>What shows over eight weeks</h2>
      <ul className={styles.patterns}>
        {patterns.map(({ sentence, href }) => (
          <li key={sentence}>
            <Link to={href}>{sentence}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Opened({ view, mine }: { view: ReviewView; mine: boolean }) {
  return (
    <div className={styles.page}>
      <section aria-label="Since yesterday">
        <h2>
          Since yesterday (<When at={view.since} />)
        </h2>
        {view.groups.length === 0 ? (
          <EmptyState icon={<IconChecks size={26} aria-hidden="true" />} title="Nothing failed and nothing stopped">
            {mine
              ? 'This is about the maps that you are named to look after.'
              : 'What fails or stops appears here, with what can be done so that it does not come back.'}
          </EmptyState>
        ) : (
          <ul className={styles.groups}>
            {view.groups.map((group) => (
              <Group key={`${group.map.slug} ${group.step.id} ${group.kind} ${group.reason}`} group={group} />
            ))}
          </ul>
        )}
      </section>
      <Patterns patterns={view.patterns} />
      <ReviewerPick map={null} reviewer={view.reviewer} />
    </div>
  );
}

/** What failed or stopped since yesterday, with what can be done so that it does not come back. */
export function ReviewPage() {
  const [whose, setWhose] = useState<'mine' | 'all'>('all');
  const { data, error, refetch } = useQuery(reviewQuery(whose === 'mine'));
  return (
    <>
      <PageHeader
        title="Daily review"
        note={
          data?.reviewer.ofCompany ? `${data.reviewer.ofCompany.name} looks at it every day` : 'Nobody is named for it'
        }
      >
        <SegmentedControl
          aria-label="Whose maps"
          data={[
            { value: 'all', label: 'All maps' },
            { value: 'mine', label: 'Mine to look after' },
          ]}
          value={whose}
          onChange={(value) => setWhose(value === 'mine' ? 'mine' : 'all')}
        />
      </PageHeader>
      {data ? <Opened view={data} mine={whose === 'mine'} /> : null}
      {!data && error ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={8} /> : null}
    </>
  );
}
