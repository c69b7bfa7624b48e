import type { PersonLine } from '@baton/contract';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../api/people.ts';
import styles from './context-packs.module.css';
import { sizeText } from './pack-words.ts';

/** As the server takes it. */
const LONGEST = 50_000;

export interface PackWords {
  title: string;
  text: string;
  ownerId: string;
  reviewDays: number;
}

const mayAnswer = ({ active, roles }: PersonLine): boolean => active && roles.some((role) => role !== 'viewer');

const intervals = [
  { value: '30', label: 'Every month' },
  { value: '90', label: 'Every three months' },
  { value: '180', label: 'Every half year' },
  { value: '365', label: 'Every year' },
  { value: '7', label: 'Every week' },
];

/** Title, text, owner and interval: the same for a new pack and one that is there. */
export function PackFields({ words, onChange }: { words: PackWords; onChange: (part: Partial<PackWords>) => void }) {
  const { data } = useQuery(peopleQuery);
  const people = (data?.people ?? []).filter(mayAnswer).map(({ id, name }) => ({ value: id, label: name }));
  const days = String(words.reviewDays);
  const known = intervals.some(({ value }) => value === days);
  return (
    <>
      <TextInput
        label="Title"
        required
        withAsterisk={false}
        maxLength={120}
        value={words.title}
        onChange={({ currentTarget: { value } }) => onChange({ title: value })}
      />
      <Textarea
        label="What AI steps are told"
        description={`Markdown. Facts only: what to do is said by the step. ${sizeText(words.text.length)} of 50,000; all of it is sent with every case.`}
        required
        withAsterisk={false}
        autosize
        minRows={10}
        maxRows={28}
        maxLength={LONGEST}
        className={styles.text}
        value={words.text}
        onChange={({ currentTarget: { value } }) => onChange({ text: value })}
      />
      <div className={styles.pair}>
        <NativeSelect
          label="Keeps it right"
          required
          withAsterisk={false}
          value={words.ownerId}
          data={[{ value: '', label: 'Choose a person' }, ...people]}
          onChange={({ currentTarget: { value } }) => onChange({ ownerId: value })}
        />
        <NativeSelect
          label="Has to be reviewed"
          value={days}
          data={known ? intervals : [{ value: days, label: `Every ${days} days` }, ...intervals]}
          onChange={({ currentTarget: { value } }) => onChange({ reviewDays: Number(value) })}
        />
      </div>
    </>
  );
}
