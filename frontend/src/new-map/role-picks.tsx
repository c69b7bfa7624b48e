import type { CheckResult, Person } from '@baton/contract';
import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import styles from './new-map.module.css';

/** Ids of people by role; '' where nobody is chosen yet. */
export type Picks = Record<string, { owner: string; backup: string }>;

export const noPick = { owner: '', backup: '' };

/** What is still missing, in one sentence; empty when every role has two different people. */
export const picksProblem = (roles: CheckResult['roles'], picks: Picks): string => {
  for (const { role, title } of roles) {
    const { owner, backup } = picks[role] ?? noPick;
    if (owner === '' || backup === '') return `Choose an owner and a backup for “${title}”.`;
    if (owner === backup) return `“${title}” needs two different people: a backup who is the owner is no backup.`;
  }
  return '';
};

interface Parts {
  heading?: string;
  roles: CheckResult['roles'];
  people: Person[];
  picks: Picks;
  onPick: (role: string, pick: Picks[string]) => void;
}

/** One named person and a different backup for every role of the map. */
export function RolePicks({ heading = '3. Who does what', roles, people, picks, onPick }: Parts) {
  const data = [{ value: '', label: 'Choose a person' }, ...people.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <section className={styles.part} aria-labelledby="roles-title">
      <h2 id="roles-title">{heading}</h2>
      {people.length < 2 ? (
        <p className={styles.problem}>
          A role needs an owner and a different backup, and you are alone here. <Link to="/people">Add a person</Link>{' '}
          first; this text stays as it is while the page is open.
        </p>
      ) : null}
      {roles.length === 0 ? <p className={styles.quiet}>Its roles appear here once the text can be read.</p> : null}
      {roles.map(({ role, title }) => {
        const pick = picks[role] ?? noPick;
        return (
          <div key={role} className={styles.role}>
            <strong>{title}</strong>
            <NativeSelect
              label="Owner"
              aria-label={`${title}: owner`}
              data={data}
              value={pick.owner}
              onChange={(event) => onPick(role, { ...pick, owner: event.currentTarget.value })}
            />
            <NativeSelect
              label="Backup"
              aria-label={`${title}: backup`}
              data={data}
              value={pick.backup}
              onChange={(event) => onPick(role, { ...pick, backup: event.currentTarget.value })}
            />
          </div>
        );
      })}
    </section>
  );
}
