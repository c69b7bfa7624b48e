import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { optionsQuery } from '../../api/connectors.ts';
import { sentenceOf } from '../../api/problem.ts';
import type { Field } from './field-kind.ts';
import type { Json, Values } from './form-values.ts';

export interface OptionSource {
  connector: string;
  mode: 'sandbox' | 'live';
}

interface Parts {
  field: Field;
  options: string;
  dependsOn: string[];
  source: OptionSource;
  /** The form so far: some lists depend on it. */
  values: Values;
  value: Json | undefined;
  onChange: (value: string) => void;
}

const isFilled = (value: Json | undefined): boolean => value !== undefined && value !== '' && value !== null;

/** A choice whose list comes from the vendor, or from its sandbox. When it cannot be had, the id can be typed. */
export function OptionSelect({ field, options, dependsOn, source, values, value, onChange }: Parts) {
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const needed = Object.fromEntries(dependsOn.map((name) => [name, values[name] ?? '']));
  const missing = dependsOn.filter((name) => !isFilled(values[name]));
  const { data, error } = useQuery({
    ...optionsQuery(source.connector, options, { mode: source.mode, text: asked, input: needed }),
    enabled: missing.length === 0,
  });
  const chosen = typeof value === 'string' ? value : '';
  const about = { label: field.label, required: field.required, withAsterisk: false };
  if (error || (data && data.items.length === 0 && asked === '')) {
    const why = error ? sentenceOf(error) : 'There is nothing to choose from.';
    return (
      <TextInput
        {...about}
        description={`${field.description} ${why} Its id can be entered.`.trim()}
        value={chosen}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  const items = data?.items ?? [];
  const known = items.some((item) => item.value === chosen) || chosen === '' ? [] : [{ value: chosen, label: chosen }];
  const first = missing.length > 0 ? 'First choose what stands above' : data ? 'Choose' : 'Loading the list';
  return (
    <>
      <NativeSelect
        {...about}
        description={field.description || undefined}
        data={[{ value: '', label: first }, ...known, ...items]}
        value={chosen}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {data?.next || asked !== '' ? (
        <TextInput
          aria-label={`Search: ${field.label}`}
          placeholder="Search in the list"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : null}
    </>
  );
}
