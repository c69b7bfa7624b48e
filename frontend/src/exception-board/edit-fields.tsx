import type { AskDetail, AskField } from '@baton/contract';
import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { fieldName } from '../words/show-value.ts';
import styles from './decision-card.module.css';
import { fieldOf, type EditValue, type EditValues, type MoneyText } from './edit-values.ts';

interface Parts {
  ask: AskDetail;
  names: string[];
  values: EditValues;
  onChange: (values: EditValues) => void;
}

interface FieldParts {
  field: AskField;
  value: EditValue;
  onValue: (value: EditValue) => void;
}

const currencies = ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'JPY', 'INR'];

function MoneyField({ field, value, onValue }: Omit<FieldParts, 'value'> & { value: MoneyText }) {
  const data = currencies.includes(value.currency) ? currencies : [value.currency, ...currencies];
  return (
    <div className={styles.money}>
      <TextInput
        label={field.label}
        inputMode="decimal"
        value={value.amount}
        onChange={(event) => onValue({ ...value, amount: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={`${field.label}: currency`}
        data={data}
        value={value.currency}
        onChange={(event) => onValue({ ...value, currency: event.currentTarget.value })}
      />
    </div>
  );
}

function ChoiceField({ field, value, onValue }: FieldParts) {
  const options = field.options.map((option) => ({ value: option, label: fieldName(option) }));
  const empty = value === '' || field.optional ? [{ value: '', label: 'Choose' }] : [];
  return (
    <NativeSelect
      label={field.label}
      data={[...empty, ...options]}
      value={String(value)}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

function EditField(parts: FieldParts) {
  const { field, value, onValue } = parts;
  if (typeof value === 'object') return <MoneyField {...parts} value={value} />;
  if (field.kind === 'choice') return <ChoiceField {...parts} />;
  if (field.kind === 'boolean') {
    return (
      <Switch label={field.label} checked={value === true} onChange={(event) => onValue(event.currentTarget.checked)} />
    );
  }
  return (
    <TextInput
      label={field.label}
      type={field.kind === 'date' ? 'date' : 'text'}
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
          field={fieldOf(ask, name)}
          value={values[name] ?? ''}
          onValue={(value) => onChange({ ...values, [name]: value })}
        />
      ))}
    </div>
  );
}
