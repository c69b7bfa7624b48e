import type { KnownField, RuleComparison, RuleGroup, RuleTree } from '@baton/process-maps/edit';
import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Comparison, newComparison } from './comparison.tsx';
import styles from './rule-builder.module.css';

const joins = [
  { value: 'any', label: 'any of these' },
  { value: 'all', label: 'all of these' },
];

interface Props {
  group: RuleGroup;
  fields: readonly KnownField[];
  onChange: (group: RuleGroup) => void;
  /** Groups may stand in groups once; what is deeper is text. */
  inner?: boolean;
}

/** A rule as rows: field, test, value. */
export function RuleBuilder({ group, fields, onChange, inner = false }: Props) {
  const change = (index: number, rule: RuleTree | undefined) =>
    onChange({ ...group, rules: rule ? group.rules.with(index, rule) : group.rules.toSpliced(index, 1) });
  const add = (rule: RuleTree) => onChange({ ...group, rules: [...group.rules, rule] });
  return (
    <div
      className={styles.group}
      data-inner={inner || undefined}
      role="group"
      aria-label={inner ? 'Inner rules' : 'Rules'}
    >
      {group.rules.length > 1 ? (
        <NativeSelect
          size="xs"
          aria-label="How the rules go together"
          data={joins}
          value={group.join}
          onChange={(event) => onChange({ ...group, join: event.currentTarget.value as RuleGroup['join'] })}
        />
      ) : null}
      {group.rules.map((rule, index) => (
        <div key={index} className={styles.row}>
          {'join' in rule ? (
            <RuleBuilder group={rule} fields={fields} onChange={(changed) => change(index, tidied(changed))} inner />
          ) : (
            <Comparison rule={rule} fields={fields} onChange={(changed: RuleComparison) => change(index, changed)} />
          )}
          {group.rules.length > 1 || inner ? (
            <ActionIcon aria-label="Remove this rule" onClick={() => change(index, undefined)}>
              <IconX size={15} />
            </ActionIcon>
          ) : null}
        </div>
      ))}
      <div className={styles.buttons}>
        <Button size="compact-xs" onClick={() => add(newComparison(fields))}>
          + Rule
        </Button>
        {inner ? null : (
          <Button
            size="compact-xs"
            onClick={() =>
              add({ join: group.join === 'any' ? 'all' : 'any', rules: [newComparison(fields), newComparison(fields)] })
            }
          >
            + Group
          </Button>
        )}
      </div>
    </div>
  );
}

/** A group of one is that one; an empty one is nothing. */
const tidied = (group: RuleGroup): RuleTree | undefined => (group.rules.length > 1 ? group : group.rules[0]);
