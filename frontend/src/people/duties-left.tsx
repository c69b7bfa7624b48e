import type { PersonLine } from '@baton/contract';
import { Link } from '@tanstack/react-router';
import styles from './people.module.css';

/** What would be left with nobody, each with the way to hand it over. */
export function DutiesLeft({ person, onClose }: { person: PersonLine; onClose: () => void }) {
  const { name, openAsks, duties } = person;
  return (
    <>
      <p>
        Nothing may be left with nobody, so {name} first hands over{' '}
        {duties.length > 0 ? 'these roles' : 'the questions'}
        {duties.length > 0 && openAsks > 0 ? ' and questions' : ''}:
      </p>
      <ul className={styles.left}>
        {duties.map(({ map, mapTitle, role, as }) => (
          <li key={`${map} ${role} ${as}`}>
            {as === 'owner' ? 'Owner' : 'Backup'} of “{role}” on{' '}
            <Link to="/maps/$slug" params={{ slug: map }} onClick={onClose}>
              {mapTitle}
            </Link>
            : choose somebody else under “Who does what”.
          </li>
        ))}
        {openAsks > 0 ? (
          <li>
            <Link to="/exceptions" search={{ whose: 'everyone', search: undefined }} onClick={onClose}>
              {openAsks === 1 ? 'One open question' : `${openAsks} open questions`}
            </Link>
            : have them answered or handed to the backup.
          </li>
        ) : null}
      </ul>
    </>
  );
}
