import type { Json, MapPath } from '@baton/process-maps';
import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useValueAt } from '../fields/use-field.ts';
import { useEditingStore } from '../use-editing.ts';
import styles from './inspector.module.css';

const kinds = [
  ['text', 'Text'],
  ['number', 'Number'],
  ['integer', 'Whole number'],
  ['boolean', 'Yes or no'],
  ['money', 'Money'],
  ['date', 'Date'],
  ['time', 'Moment'],
  ['duration', 'Length of time'],
  ['person', 'Person'],
  ['choice', 'One of'],
] as const;

type Entry = [name: string, type: Json];

/** Fields and their types: what an AI step gives, what a person fills in, what a message brings. */
export function FieldList({ label, path }: { label: string; path: MapPath }) {
  const store = useEditingStore();
  const value = useValueAt(path);
  const entries = (typeof value === 'object' && value !== null ? Object.entries(value) : []) as Entry[];
  const [name, setName] = useState('');
  const write = (title: string, list: Entry[]) =>
    store.getState().do({
      do: 'set',
      title,
      values: list.length === 0 ? [{ path }] : [{ path, value: Object.fromEntries(list) }],
    });
  const add = () => {
    const wanted = name.trim().replace(/\W+/g, '_').replace(/^\d/, '_$&');
    if (wanted === '' || entries.some(([one]) => bare(one) === wanted)) return;
    write(`Add field ${wanted}`, [...entries, [wanted, 'text']]);
    setName('');
  };
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      {entries.map((entry, index) => (
        <FieldRow
          key={bare(entry[0])}
          entry={entry}
          onChange={(changed) => write(`Change field ${bare(entry[0])}`, entries.with(index, changed))}
          onRemove={() => write(`Remove field ${bare(entry[0])}`, entries.toSpliced(index, 1))}
        />
      ))}
      <div className={styles.addRow}>
        <TextInput
          aria-label={`${label}: a new field`}
          placeholder="Name, e.g. queue"
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
        <Button onClick={add}>Add</Button>
      </div>
    </div>
  );
}

const bare = (name: string): string => name.replace(/\?$/, '');

interface RowProps {
  entry: Entry;
  onChange: (entry: Entry) => void;
  onRemove: () => void;
}

function FieldRow({ entry: [name, type], onChange, onRemove }: RowProps) {
  const isChoice = Array.isArray(type) && type.every((one) => typeof one === 'string');
  const plain = typeof type === 'string' ? type.replace(/\?$/, '') : isChoice ? 'choice' : '';
  const optional = name.endsWith('?') || (typeof type === 'string' && type.endsWith('?'));
  const [options, setOptions] = useState<string | null>(null);
  const retype = (kind: string, absent: boolean) => {
    const made: Json = kind === 'choice' ? (isChoice ? type : ['yes', 'no']) : `${kind}${absent ? '?' : ''}`;
    onChange([kind === 'choice' && absent ? `${bare(name)}?` : bare(name), made]);
  };
  const takeOptions = () => {
    const list = (options ?? '').split(',').map((one) => one.trim());
    const given = [...new Set(list.filter((one) => one !== ''))];
    if (options !== null && given.length > 0) onChange([name, given]);
    setOptions(null);
  };
  return (
    <div className={styles.fieldRow}>
      <span className={styles.fieldName}>{bare(name)}</span>
      {plain === '' ? (
        <code className={styles.quiet}>{JSON.stringify(type)}</code>
      ) : (
        <>
          <NativeSelect
            size="xs"
            aria-label={`${bare(name)}: type`}
            data={[
              ...kinds.map(([kind, words]) => ({ value: kind, label: words })),
              ...(kinds.some(([kind]) => kind === plain) ? [] : [plain]),
            ]}
            value={plain}
            onChange={(event) => retype(event.currentTarget.value, optional)}
          />
          <NativeSelect
            size="xs"
            aria-label={`${bare(name)}: must it be there?`}
            data={[
              { value: 'needed', label: 'always there' },
              { value: 'optional', label: 'may be absent' },
            ]}
            value={optional ? 'optional' : 'needed'}
            onChange={(event) => retype(plain, event.currentTarget.value === 'optional')}
          />
        </>
      )}
      <ActionIcon aria-label={`Remove ${bare(name)}`} onClick={onRemove}>
        <IconTrash size={15} />
      </ActionIcon>
      {isChoice ? (
        <TextInput
          size="xs"
          className={styles.whole!}
          aria-label={`${bare(name)}: one of`}
          value={options ?? type.join(', ')}
          onChange={(event) => setOptions(event.currentTarget.value)}
          onBlur={takeOptions}
          onKeyDown={(event) => {
            if (event.key === 'Enter') takeOptions();
          }}
        />
      ) : null}
    </div>
  );
}
