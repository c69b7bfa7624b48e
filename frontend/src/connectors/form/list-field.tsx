import { Button, Textarea } from '@mantine/core';
import type { Field, FieldKind } from './field-kind.ts';
import type { ReactNode } from 'react';
import type { Json } from './form-values.ts';
import styles from './form.module.css';

const lineKinds: FieldKind['kind'][] = ['text', 'number', 'choice', 'options'];

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

const lineValue = (kind: FieldKind, line: string): Json =>
  kind.kind === 'number' && line !== '' && Number.isFinite(Number(line)) ? Number(line) : line;

interface Parts {
  field: Field;
  of: FieldKind;
  value: Json | undefined;
  onChange: (value: Json) => void;
  /** Draws one record of the list. */
  draw: (field: Field, value: Json, onChange: (value: Json) => void) => ReactNode;
}

/** Plain values one per line; records one below the other. */
export function ListField({ field, of, value, onChange, draw }: Parts) {
  const items = listOf(value);
  if (lineKinds.includes(of.kind)) {
    return (
      <Textarea
        label={field.label}
        description={`${field.description} One per line.`.trim()}
        required={field.required}
        withAsterisk={false}
        autosize={false}
        rows={Math.min(6, Math.max(2, items.length + 1))}
        value={items.map(String).join('\n')}
        onChange={(event) => {
          const written = event.currentTarget.value;
          onChange(written === '' ? [] : written.split('\n').map((line) => lineValue(of, line)));
        }}
      />
    );
  }
  const change = (at: number, item: Json) => onChange(items.map((one, place) => (place === at ? item : one)));
  const one: Field = { ...field, description: '', required: false, start: undefined, is: of };
  return (
    <fieldset className={styles.list}>
      <legend>{field.label}</legend>
      {items.map((item, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- items have no name of their own
        <div key={at} className={styles.item}>
          {draw({ ...one, label: `${field.label} ${at + 1}` }, item, (next) => change(at, next))}
          <Button size="xs" onClick={() => onChange(items.filter((_, place) => place !== at))}>
            Leave out {at + 1}
          </Button>
        </div>
      ))}
      <div>
        <Button size="xs" onClick={() => onChange([...items, {}])}>
          Add one
        </Button>
      </div>
    </fieldset>
  );
}
