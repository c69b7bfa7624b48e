import type { Workload } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { workloadQuery } from '../api/absence.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Label } from '../ui/label.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import table from '../ui/table.module.css';
import { duration } from '../words/duration.ts';
import { dayInWords } from './days.ts';
import { PeopleTabs } from './people-tabs.tsx';
import styles from './people.module.css';

type Line = Workload['people'][number];

function Row({ line }: { line: Line }) {
  const { person, awayUntil, open, late, dueToday, answered, medianAnswerMs } = line;
  return (
    <tr>
      <th scope="row">
        <span className={styles.person}>
          <Avatar id={person.id} name={person.name} size={32} />
          <span>
            <strong>{person.name}</strong>
            {awayUntil ? <span className={styles.email}>Away until {dayInWords(awayUntil)}</span> : null}
          </span>
        </span>
      </th>
      <td className={table.number} data-name="open">
        {open}
      </td>
      <td className={table.number} data-name="late">
        {late > 0 ? <Label tone="stop">{late}</Label> : 0}
      </td>
      <td className={table.number} data-name="due today">
        {dueToday}
      </td>
      <td className={table.number} data-name="answered in 7 days">
        {answered}
      </td>
      <td className={`${table.number} ${table.quiet}`} data-name="median time to answer">
        {medianAnswerMs === null ? 'too few' : duration(medianAnswerMs)}
      </td>
    </tr>
  );
}

const noteOf = (people: Line[]): string => {
  const open = people.reduce((sum, line) => sum + line.open, 0);
  const late = people.reduce((sum, line) => sum + line.late, 0);
  return `${open} open, ${late} late`;
};

/** Who has how much to answer: the latest first. */
export function WorkloadPage() {
  const { data, error, refetch } = useQuery(workloadQuery);
  return (
    <>
      <PageHeader title="People" note={data ? noteOf(data.people) : ''} />
      <PeopleTabs />
      {data ? (
        <ScrollRegion name="Workload">
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Person</th>
                {['Open', 'Late', 'Due today', 'Answered in 7 days', 'Median time to answer'].map((title) => (
                  <th key={title} scope="col" className={table.number}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.people.map((line) => (
                <Row key={line.person.id} line={line} />
              ))}
            </tbody>
          </table>
          <p className={styles.footnote}>
            Late: the owner’s own time is over, so the backup or the map’s owner has it.{' '}
            <Link to="/exceptions" search={{ whose: 'everyone', search: undefined }}>
              See every open question
            </Link>
          </p>
        </ScrollRegion>
      ) : null}
      {error && !data ? <Failed failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={6} /> : null}
    </>
  );
}
