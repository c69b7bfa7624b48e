import type { MapPath } from '@baton/process-maps';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { isoDuration } from '../../words/duration.ts';
import { readDuration } from '../../words/read-duration.ts';
import { textOf } from '../words.ts';
import { useField } from './use-field.ts';

interface Props {
  label: string;
  path: MapPath;
  placeholder?: string;
}

/** A length of time in words: "20 min", "4 h", "2 d". What cannot be read stays in the field and says so. */
export function EditDuration({ label, path, placeholder = '20 min, 4 h, 2 d' }: Props) {
  const { value, begin, set } = useField(path, `Change ${label.toLowerCase()}`);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState(false);
  const take = () => {
    if (typed === null) return;
    const read = readDuration(typed);
    const wrong = read === undefined && typed.trim() !== '';
    setProblem(wrong);
    if (wrong) return;
    setTyped(null);
    if (read !== textOf(value)) set(read);
  };
  return (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={typed ?? isoDuration(textOf(value))}
      onFocus={begin}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
      error={problem ? 'Expected a time such as 20 min, 4 h or 2 d.' : undefined}
    />
  );
}
