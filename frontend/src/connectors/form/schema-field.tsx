import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import type { Field } from './field-kind.ts';
import type { Json, Values } from './form-values.ts';
import { JsonField } from './json-field.tsx';
import { ListField } from './list-field.tsx';
import { OptionSelect, type OptionSource } from './option-select.tsx';
import styles from './form.module.css';

export interface FieldParts {
  field: Field;
  /** Undefined where no list can be asked for: then ids are typed. */
  source: OptionSource | undefined;
  values: Values;
  value: Json | undefined;
  onChange: (value: Json) => void;
}

const textOf = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What a number field holds; text that is no number stays as it is, so that the connector says what it expects. */
const numberOf = (text: string): Json => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text);

function TextField({ field, value, onChange }: FieldParts) {
  const { is, label, description, required } = field;
  const about = { label, description: description || undefined, required, withAsterisk: false, value: textOf(value) };
  if (is.kind === 'text' && is.secret) {
    return (
      <PasswordInput
        {...about}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': `Show or hide: ${label}` }}
      />
    );
  }
  return (
    <TextInput
      {...about}
      type={is.kind === 'text' ? is.type : 'text'}
      inputMode={is.kind === 'number' ? 'decimal' : undefined}
      onChange={({ currentTarget: { value: text } }) => onChange(is.kind === 'number' ? numberOf(text) : text)}
    />
  );
}

/** One field of a form that was made from a schema, whatever its shape. */
export function SchemaField(parts: FieldParts) {
  const { field, source, values, value, onChange } = parts;
  const { is, label, description, required } = field;
  switch (is.kind) {
    case 'text':
    case 'number':
      return <TextField {...parts} />;
    case 'yes_no':
      return (
        <label className={styles.box}>
          <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
          <span>
            {label}
            {description ? <span className={styles.quiet}> {description}</span> : null}
          </span>
        </label>
      );
    case 'choice':
      return (
        <NativeSelect
          label={label}
          description={description || undefined}
          required={required}
          withAsterisk={false}
          data={[{ value: '', label: 'Choose' }, ...is.choices]}
          value={textOf(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'options':
      return source ? (
        <OptionSelect {...parts} {...is} source={source} values={values} onChange={onChange} />
      ) : (
        <TextField {...parts} />
      );
    case 'record': {
      const given = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
      return (
        <fieldset className={styles.list}>
          <legend>{label}</legend>
          <SchemaFields fields={is.fields} values={given} source={source} onChange={onChange} />
        </fieldset>
      );
    }
    case 'list':
      return (
        <ListField
          {...parts}
          of={is.of}
          draw={(one, item, change) => <SchemaField {...parts} field={one} value={item} onChange={change} />}
        />
      );
    case 'anything':
      return <JsonField field={field} value={value} onChange={onChange} />;
  }
}

interface FieldsParts {
  fields: readonly Field[];
  values: Values;
  source: OptionSource | undefined;
  onChange: (values: Values) => void;
}

/** All fields of one record, in the schema's order. */
export const SchemaFields = ({ fields, values, source, onChange }: FieldsParts) => (
  <>
    {fields.map((field) => (
      <SchemaField
        key={field.name}
        field={field}
        source={source}
        values={values}
        value={values[field.name]}
        onChange={(value) => onChange({ ...values, [field.name]: value })}
      />
    ))}
  </>
);
