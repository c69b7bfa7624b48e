import type { MapPath } from '@baton/process-maps';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useField } from '../fields/use-field.ts';

/** A short list of names, written with commas. */
export function LineList({ label, path }: { label: string; path: MapPath }) {
  const { value, begin, set } = useField(path, `Change ${label.toLowerCase()}`);
  const [typed, setTyped] = useState<string | null>(null);
  const now = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : '';
  const take = () => {
    if (typed === null) return;
    const names = typed.split(',').map((one) => one.trim());
    const list = names.filter((one) => one !== '');
    setTyped(null);
    if (list.join(', ') !== now) set(list.length === 0 ? undefined : list);
  };
  return (
    <TextInput
      label={label}
      placeholder="Separated by commas"
      value={typed ?? now}
      onFocus={begin}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
