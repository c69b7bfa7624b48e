import type { Field } from './field-kind.ts';
import type { Values } from './form-values.ts';
import type { OptionSource } from './option-select.tsx';
import { SchemaField } from './schema-field.tsx';

interface Parts {
  fields: readonly Field[];
  values: Values;
  source: OptionSource | undefined;
  onChange: (values: Values) => void;
}

/** All fields of one record, in the schema's order. */
export const SchemaFields = ({ fields, values, source, onChange }: Parts) => (
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
