import type { MapPath } from '@baton/process-maps';
import {
  type KnownField,
  printRule,
  readRuleTree,
  type RuleGroup,
  type RuleTree,
  sayRule,
} from '@baton/process-maps/edit';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useProblemAt } from '../checking/checked-context.ts';
import { useField } from '../fields/use-field.ts';
import { ValueInput } from '../fields/value-input.tsx';
import { textOf } from '../words.ts';
import { newComparison } from './comparison.tsx';
import { RuleBuilder } from './rule-builder.tsx';
import styles from './rule-builder.module.css';

const views = [
  { value: 'rows', label: 'Sentence' },
  { value: 'text', label: 'Text' },
];

interface Props {
  label: string;
  path: MapPath;
  fields: readonly KnownField[];
  /** The words that its sentence begins with. */
  lead: string;
}

/** A rule as rows and as text. What the rows cannot show stays text, so that nothing of it is lost. */
export function RuleEditor({ label, path, fields, lead }: Props) {
  const { value, begin, set } = useField(path, 'Change a rule');
  const text = textOf(value);
  const tree = text === '' ? undefined : readRuleTree(text);
  const group = tree && shallow(tree);
  const [view, setView] = useState<'rows' | 'text'>('rows');
  const problem = useProblemAt(path);
  const sentence = sayRule(text, lead);
  const write = (changed: RuleTree) => set(printRule(changed));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- notes that a field in it got the focus
    <div className={styles.editor} role="group" aria-label={label} onFocus={begin}>
      <div className={styles.head}>
        <span className={styles.label}>{label}</span>
        <SegmentedControl
          size="xs"
          aria-label="How the rule is shown"
          data={views}
          value={group || text === '' ? view : 'text'}
          onChange={(picked) => setView(picked as 'rows' | 'text')}
        />
      </div>
      {view === 'rows' && (group || text === '') ? (
        group ? (
          <RuleBuilder
            group={group}
            fields={fields}
            onChange={(changed) => changed.rules.length > 0 && write(changed)}
          />
        ) : (
          <RuleBuilder group={{ join: 'any', rules: [newComparison(fields)] }} fields={fields} onChange={write} />
        )
      ) : (
        <ValueInput
          label={`${label}, as text`}
          hideLabel
          kind="rule"
          rows={3}
          fields={fields}
          value={text}
          onFocus={begin}
          onChange={set}
          {...(group || text === '' ? {} : { description: 'This rule says more than rows can show.' })}
        />
      )}
      {sentence ? <p className={styles.sentence}>{sentence}.</p> : null}
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

/** Rows with groups in them, one level deep; undefined for what is deeper. */
function shallow(tree: RuleTree): RuleGroup | undefined {
  if (!('join' in tree)) return { join: 'any', rules: [tree] };
  const deep = tree.rules.some((rule) => 'join' in rule && rule.rules.some((inner) => 'join' in inner));
  return deep ? undefined : tree;
}
