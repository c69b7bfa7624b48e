import type { MapPath, Type } from '@baton/process-maps';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useChecked, useProblemAt } from '../checking/checked-context.ts';
import { useField } from './use-field.ts';
import { ValueInput } from './value-input.tsx';
import { typedText, valueTyped } from './written-value.ts';

interface Props {
  label: string;
  path: MapPath;
  type: Type;
  description?: ReactNode;
  rows?: number;
}

/** A value that is passed on: something fixed, a field, or a text with fields in it. */
export function EditValue({ label, path, type, description, rows }: Props) {
  const { value, begin, set } = useField(path, `Change ${label.toLowerCase()}`);
  const { fields } = useChecked();
  const problem = useProblemAt(path);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <ValueInput
      label={label}
      kind="value"
      fields={fields.before}
      value={typed ?? typedText(value)}
      onFocus={begin}
      onBlur={() => setTyped(null)}
      onChange={(text) => {
        setTyped(text);
        set(valueTyped(text, type));
      }}
      placeholder={placeholders[type.kind] ?? ''}
      {...(description === undefined ? {} : { description })}
      {...(rows === undefined ? {} : { rows })}
      {...(problem === undefined ? {} : { error: problem })}
    />
  );
}

const placeholders: Partial<Record<Type['kind'], string>> = {
  money: '120.50 USD',
  date: '2026-12-31',
  duration: 'PT2H',
  boolean: 'true or false',
};
