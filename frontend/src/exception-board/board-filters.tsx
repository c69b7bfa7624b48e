import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AskFilter, Whose } from '../api/asks.ts';
import { mapsQuery } from '../api/maps.ts';
import { peopleQuery } from '../api/people.ts';
import styles from './board.module.css';

interface Parts {
  whose: Whose;
  filter: AskFilter;
  onFilter: (change: Partial<AskFilter>) => void;
}

/** One map, one person: both stand in the address. */
export function BoardFilters({ whose, filter, onFilter }: Parts) {
  const { data: maps } = useQuery(mapsQuery);
  const { data: people } = useQuery({ ...peopleQuery, enabled: whose !== 'mine' });
  const published = maps?.maps.filter(({ version }) => version !== null) ?? [];
  const active = people?.people.filter((person) => person.active) ?? [];
  return (
    <div className={styles.filters}>
      {published.length > 1 || filter.map !== '' ? (
        <NativeSelect
          size="xs"
          aria-label="Map"
          value={filter.map}
          onChange={(event) => onFilter({ map: event.currentTarget.value })}
          data={[
            { value: '', label: 'All maps' },
            ...published.map(({ slug, title }) => ({ value: slug, label: title })),
          ]}
        />
      ) : null}
      {whose === 'mine' ? null : (
        <NativeSelect
          size="xs"
          aria-label="Owner"
          value={filter.owner}
          onChange={(event) => onFilter({ owner: event.currentTarget.value })}
          data={[{ value: '', label: 'All owners' }, ...active.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <span className={styles.sorted}>By time left</span>
    </div>
  );
}
