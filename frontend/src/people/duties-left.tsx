import type { PersonLine } from '@baton/contract';
import { Link } from '@tanstack/react-router';
import styles from './people.module.css';

/** What somebody who leaves still has, and who gets it in the same moment. */
export function DutiesLeft({ person, onClose }: { person: PersonLine; onClose: () => void }) {
  const { name, openAsks, duties } = person;
  return (
    <>
      <p>Nothing is left with nobody. When {name} is deactivated, this goes to others in the same moment:</p>
      <ul className={styles.left}>
        {openAsks > 0 ? (
          <li>
            <Link to="/exceptions" search={{ whose: 'everyone', search: undefined }} onClick={onClose}>
              {openAsks === 1 ? 'One open question' : `${openAsks} open questions`}
            </Link>
            : to the backup, else the map’s owner, else an admin, with the full time to answer.
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
      </ul>
    </>
  );
}
