import type { Leaving, PersonLine } from '@baton/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { leavingQuery } from '../api/people.ts';
import styles from './people.module.css';

/** "3 to Sam Lind, one to Ana Ruiz". */
const whoGets = (questions: Leaving['questions']): string =>
  questions.map(({ to, count }) => `${count === 1 ? 'one' : count} to ${to}`).join(', ');

/** What somebody who leaves still has, and who gets it in the same moment. @param done "deactivated", "deleted" */
export function DutiesLeft({ person, done, onClose }: { person: PersonLine; done: string; onClose: () => void }) {
  const { id, name, openAsks, duties } = person;
  const { data } = useQuery(leavingQuery(id));
  // What was read a moment ago may have changed hands since.
  const count = data ? data.questions.reduce((sum, one) => sum + one.count, 0) : openAsks;
  return (
    <>
      <p>
        Nothing is left with nobody. When {name} is {done}, this goes to others in the same moment:
      </p>
      <ul className={styles.left}>
        {count > 0 ? (
          <li>
            <Link to="/exceptions" search={{ whose: 'everyone', search: undefined }} onClick={onClose}>
              {count === 1 ? 'One open question' : `${count} open questions`}
            </Link>
            :{' '}
            {data && data.questions.length > 0 ? whoGets(data.questions) : 'to the backup, the map’s owner or an admin'}
            , with the full time to answer.
          </li>
        ) : null}
        {duties.map(({ map, mapTitle, role, as }) => (
          <li key={`${map} ${role} ${as}`}>
            {as === 'owner' ? 'Owner' : 'Backup'} of “{role}” on{' '}
            <Link to="/maps/$slug" params={{ slug: map }} onClick={onClose}>
              {mapTitle}
            </Link>
            :{' '}
            {as === 'owner'
              ? 'the backup becomes the owner; choose a new backup there.'
              : 'there is no backup until you choose one there.'}
          </li>
        ))}
        {data?.rotas.map((map) => (
          <li key={`rota ${map}`}>Weeks on call for “{map}”: the others on that list keep their order.</li>
        ))}
      </ul>
    </>
  );
}
