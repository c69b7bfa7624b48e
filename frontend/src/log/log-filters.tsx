import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconSearch, IconX } from '@tabler/icons-react';
import { mapsQuery } from '../api/maps.ts';
import { peopleQuery } from '../api/people.ts';
import { logKinds, reasonCodes, type LogSearch } from '../app/search-params.ts';
import { reasonCodeWords } from '../words/reason-words.ts';
import styles from './log.module.css';

interface Parts {
  filter: LogSearch;
  onFilter: (change: LogSearch) => void;
}

/** Narrowed down by a link from elsewhere: named, and taken away with a click. */
const Narrowed = ({ name, onClear }: { name: string; onClear: () => void }) => (
  <Button rightSection={<IconX size={15} aria-hidden="true" />} onClick={onClear}>
    {name}
    <span className="visually-hidden">, show all</span>
  </Button>
);

export function LogFilters({ filter, onFilter }: Parts) {
  const maps = useQuery(mapsQuery).data?.maps ?? [];
  const people = useQuery(peopleQuery).data?.people ?? [];
  return (
    <search className={styles.filters}>
      <TextInput
        type="search"
        aria-label="Search the log"
        placeholder="Title, why it stopped, or the reason of the decision"
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={filter.search ?? ''}
        maxLength={200}
        onChange={({ currentTarget: { value } }) => onFilter({ search: value || undefined })}
      />
      <NativeSelect
        aria-label="Map"
        data={[{ value: '', label: 'All maps' }, ...maps.map(({ slug, title }) => ({ value: slug, label: title }))]}
        value={filter.map ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ map: value || undefined, step: undefined, rule: undefined })
        }
      />
      <NativeSelect
        aria-label="Stopped or failed"
        data={[
          { value: '', label: 'Stopped or failed' },
          { value: 'stop', label: 'Stopped' },
          { value: 'trouble', label: 'Failed' },
        ]}
        value={filter.kind ?? ''}
        onChange={({ currentTarget: { value } }) => onFilter({ kind: logKinds.find((one) => one === value) })}
      />
      <NativeSelect
        aria-label="Kind of reason"
        data={[
          { value: '', label: 'Any kind of reason' },
          ...reasonCodes.map((value) => ({ value, label: reasonCodeWords[value] })),
        ]}
        value={filter.code ?? ''}
        onChange={({ currentTarget: { value } }) => onFilter({ code: reasonCodes.find((one) => one === value) })}
      />
      <NativeSelect
        aria-label="Person"
        data={[{ value: '', label: 'Everybody' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        value={filter.person ?? ''}
        onChange={({ currentTarget: { value } }) => onFilter({ person: value || undefined })}
      />
      <TextInput
        type="date"
        aria-label="From"
        value={filter.from ?? ''}
        max={filter.to}
        onChange={({ currentTarget: { value } }) => onFilter({ from: value || undefined })}
      />
      <TextInput
        type="date"
        aria-label="To"
        value={filter.to ?? ''}
        min={filter.from}
        onChange={({ currentTarget: { value } }) => onFilter({ to: value || undefined })}
      />
      {filter.step ? (
        <Narrowed name={`At step “${filter.step}”`} onClear={() => onFilter({ step: undefined })} />
      ) : null}
      {filter.rule ? (
        <Narrowed name={`By rule “${filter.rule}”`} onClear={() => onFilter({ rule: undefined })} />
      ) : null}
    </search>
  );
}
