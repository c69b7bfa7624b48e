import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Field } from './field-kind.ts';
import type { Json } from './form-values.ts';

const textOf = (value: Json | undefined): string => (value === undefined ? '' : JSON.stringify(value, null, 2));

/** A value of any shape, written down as JSON. Only what can be read is taken over. */
export function JsonField({
  field,
  value,
  onChange,
}: {
  field: Field;
  value: Json | undefined;
  onChange: (value: Json) => void;
}) {
  const [text, setText] = useState(textOf(value));
  const [problem, setProblem] = useState('');
  const read = (written: string) => {
    setText(written);
    try {
      onChange(written.trim() === '' ? null : (JSON.parse(written) as Json));
      setProblem('');
    } catch {
      setProblem('This is not JSON yet.');
    }
  };
  return (
    <Textarea
      label={field.label}
      description={field.description || 'As JSON.'}
      required={field.required}
      withAsterisk={false}
      rows={4}
      error={problem || undefined}
      value={text}
      onChange={(event) => read(event.currentTarget.value)}
    />
  );
}
