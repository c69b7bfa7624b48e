import type { KnownField } from '@baton/process-maps/edit';
import { NativeSelect, TextInput } from '@mantine/core';
import { fieldName } from '../../words/show-value.ts';
import { hintOf, type Typed } from './typed-message.ts';

interface Props {
  fields: readonly KnownField[];
  typed: Typed;
  onChange: (typed: Typed) => void;
}

const labelOf = ({ path, optional }: KnownField): string => {
  const names = path.split('.').slice(1).map(fieldName);
  return `${names.join(', ')}${optional ? ' (if any)' : ''}`;
};

const choicesOf = ({ type }: KnownField): string[] | undefined => {
  if (type.kind === 'choice') return type.of;
  return type.kind === 'boolean' ? ['yes', 'no'] : undefined;
};

/** One field for everything that a message that starts this map may say. */
export function TypedCase({ fields, typed, onChange }: Props) {
  return fields.map((field) => {
    const choices = choicesOf(field);
    const shared = {
      label: labelOf(field),
      value: typed[field.path] ?? '',
      onChange: (event: { currentTarget: { value: string } }) =>
        onChange({ ...typed, [field.path]: event.currentTarget.value }),
    };
    return choices ? (
      <NativeSelect key={field.path} {...shared} data={['', ...choices]} />
    ) : (
      <TextInput key={field.path} {...shared} placeholder={hintOf(field)} />
    );
  });
}
