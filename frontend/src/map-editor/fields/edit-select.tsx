import type { MapPath } from '@baton/process-maps';
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { textOf } from '../words.ts';
import { useField } from './use-field.ts';

export interface Choice {
  value: string;
  label: string;
}

interface Props {
  label: string;
  path: MapPath;
  choices: readonly Choice[];
  /** The words for "nothing chosen"; left out where something always is. */
  none?: string;
  /** What is said of a value that is none of the choices. */
  unknown?: string;
  description?: ReactNode;
  /** Instead of setting the value, e.g. for a change that touches more. */
  onPick?: (value: string) => void;
}

/** One of a few. A value that is none of them is shown as it is written, so that it is not lost. */
export function EditSelect({ label, path, choices, none, unknown = 'not in this map', description, onPick }: Props) {
  const { value, set } = useField(path, `Change ${label.toLowerCase()}`);
  const now = textOf(value);
  const isUnknown = now !== '' && !choices.some((choice) => choice.value === now);
  const data = [
    ...(none === undefined ? [] : [{ value: '', label: none }]),
    ...choices,
    ...(isUnknown ? [{ value: now, label: `${now} (${unknown})` }] : []),
  ];
  const pick = (picked: string) => (onPick ? onPick(picked) : set(picked === '' ? undefined : picked));
  return (
    <NativeSelect
      label={label}
      {...(description === undefined ? {} : { description })}
      data={data}
      value={now}
      onChange={(event) => pick(event.currentTarget.value)}
    />
  );
}
