import type { AskDetail } from '@baton/contract';
import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { fieldName } from '../words/show-value.ts';
import styles from './decision-card.module.css';
import { fieldOf, type EditValues } from './edit-values.ts';

interface Parts {
  ask: AskDetail;
  names: string[];
  values: EditValues;
  onChange: (values: EditValues) => void;
}

interface FieldParts {
  ask: AskDetail;
  name: string;
  value: string | boolean;
  onValue: (value: string | boolean) => void;
}

function EditField({ ask, name, value, onValue }: FieldParts) {
  const field = fieldOf(ask, name);
  if (field.kind === 'boolean') {
    return (
      <Switch label={field.label} checked={value === true} onChange={(event) => onValue(event.currentTarget.checked)} />
    );
  }
  if (field.kind === 'choice') {
    const data = field.options.map((option) => ({ value: option, label: fieldName(option) }));
    return (
      <NativeSelect
        label={field.label}
        data={data}
        value={String(value)}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      label={field.label}
      inputMode={field.kind === 'number' ? 'decimal' : 'text'}
      value={String(value)}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

/** The fields of the step's output that this choice may correct, filled with what the step produced. */
export function EditFields({ ask, names, values, onChange }: Parts) {
  return (
    <div className={styles.edits}>
      {names.map((name) => (
        <EditField
          key={name}
          ask={ask}
          name={name}
          value={values[name] ?? ''}
          onValue={(value) => onChange({ ...values, [name]: value })}
        />
      ))}
    </div>
  );
}
