import type { Field } from '@baton/process-maps';
import type { KnownField, RuleComparison } from '@baton/process-maps/edit';
import { NativeSelect, TextInput } from '@mantine/core';
import styles from './rule-builder.module.css';
import { kindOf, testKinds, typedValue } from './rule-tests.ts';

interface Props {
  rule: RuleComparison;
  fields: readonly KnownField[];
  onChange: (rule: RuleComparison) => void;
}

const ANY: Field = { kind: 'any' };
const OTHER_FIELD = '(field)';

/** One row of the builder. */
export function Comparison({ rule, fields, onChange }: Props) {
  const type = fields.find(({ path }) => path === rule.field)?.type ?? ANY;
  const kind = kindOf(rule);
  const value = typedValue(rule);
  const other =
    'to' in rule.test && typeof rule.test.to === 'object' && 'field' in rule.test.to ? rule.test.to.field : null;
  const names = [...new Set([rule.field, ...fields.map(({ path }) => path)])];
  const pickField = (field: string) => {
    const next = fields.find(({ path }) => path === field)?.type ?? ANY;
    const fitting = kind?.fits(next) ? kind : testKinds.find((one) => one.fits(next))!;
    onChange({ field, ...fitting.make(value ?? '', next) });
  };
  return (
    <div className={styles.comparison}>
      <NativeSelect
        size="xs"
        aria-label="Field"
        data={names.map((path) => ({ value: path, label: spoken(path) }))}
        value={rule.field}
        onChange={(event) => pickField(event.currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        aria-label="Test"
        data={testKinds
          .filter((one) => one.fits(type) || one === kind)
          .map(({ id, words }) => ({ value: id, label: words }))}
        value={kind?.id ?? ''}
        onChange={({ currentTarget }) =>
          onChange({
            field: rule.field,
            ...testKinds.find(({ id }) => id === currentTarget.value)!.make(value ?? '', type),
          })
        }
      />
      {other !== null ? (
        <NativeSelect
          size="xs"
          aria-label="Other field"
          data={[...new Set([other, ...names])].map((path) => ({ value: path, label: spoken(path) }))}
          value={other}
          onChange={({ currentTarget }) => onChange(withField(rule, currentTarget.value))}
        />
      ) : value !== undefined && type.kind === 'choice' && kind?.id !== 'in' ? (
        <NativeSelect
          size="xs"
          aria-label="Value"
          data={[...new Set([value, ...type.of])]}
          value={value}
          onChange={({ currentTarget }) => onChange({ field: rule.field, ...kind!.make(currentTarget.value, type) })}
        />
      ) : value !== undefined ? (
        <TextInput
          size="xs"
          aria-label="Value"
          placeholder={placeholders[type.kind] ?? ''}
          value={value}
          onChange={({ currentTarget }) => onChange({ field: rule.field, ...kind!.make(currentTarget.value, type) })}
        />
      ) : null}
      {value !== undefined && kind && ['==', '!=', '<', '<=', '>', '>='].includes(kind.id) ? (
        <button
          type="button"
          className={styles.swap}
          onClick={() => onChange(withField(rule, names.find((path) => path !== rule.field) ?? OTHER_FIELD))}
        >
          compare with another field
        </button>
      ) : null}
    </div>
  );
}

function withField(rule: RuleComparison, field: string): RuleComparison {
  const { op } = rule.test;
  if (op !== '==' && op !== '!=' && op !== '<' && op !== '<=' && op !== '>' && op !== '>=') return rule;
  return { ...rule, test: { op, to: { field } } };
}

const placeholders: Partial<Record<Field['kind'], string>> = {
  money: '500 USD',
  date: '2026-12-31',
  duration: 'PT2H',
  number: '0',
  integer: '0',
};

/** `triage.queue` as a person reads it. */
const spoken = (path: string): string => path.replaceAll('_', ' ').replaceAll('.', ': ');

/** The row that a new rule begins with: how sure the AI was where there is that, else the nearest field. */
export function newComparison(fields: readonly KnownField[]): RuleComparison {
  const field = fields.find(({ type }) => type.kind !== 'record' && type.kind !== 'list');
  if (!field) return { field: 'confidence', test: { op: '<', to: { value: 0.85 } } };
  const kind = testKinds.find((one) => one.fits(field.type))!;
  return { field: field.path, ...kind.make(field.path === 'confidence' ? '85%' : '', field.type) };
}
