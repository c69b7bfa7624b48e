import type { MapPath } from '@baton/process-maps';
import { sayRule } from '@baton/process-maps/edit';
import { Button, NativeSelect } from '@mantine/core';
import { isoDuration } from '../../words/duration.ts';
import { ruleWords } from '../../words/sentence.ts';
import { useChecked } from '../checking/checked-context.ts';
import { EditDuration } from '../fields/edit-duration.tsx';
import { EditText } from '../fields/edit-text.tsx';
import { Answering } from '../fields/role-select.tsx';
import { useField, useValueAt } from '../fields/use-field.ts';
import { RuleEditor } from '../rules/rule-editor.tsx';
import { useEditing, useEditingStore } from '../use-editing.ts';
import { roleTitle, textOf } from '../words.ts';
import { Choices } from './choices.tsx';
import styles from './inspector.module.css';
import { PastVerdict } from './past-verdict.tsx';

interface Props {
  path: MapPath;
  step: string;
  index: number;
}

/** One stop rule: its sentence and its people; opened, everything about it. */
export function StopRule({ path, step, index }: Props) {
  const store = useEditingStore();
  const { fields } = useChecked();
  const stop = (useValueAt(path) ?? {}) as Record<string, unknown>;
  const draft = useEditing((state) => state.draft);
  const when = textOf(stop['when']);
  const sentence = textOf(stop['says']) || sayRule(when) || when || 'No rule yet';
  const owner = roleTitle(draft, stop['owner']);
  const backup = roleTitle(draft, stop['backup']);
  const within = textOf(stop['answer_within']);
  return (
    <details className={styles.card}>
      <summary className={styles.stopHead}>
        <strong>{ruleWords(sentence)}</strong>
        <span className={styles.stopWho}>
          <span>
            {owner ? owner : <em className={styles.missing}>No owner</em>}
            {within ? ` answers in ${isoDuration(within)}` : ''}
          </span>
          {backup ? <span>Backup {backup}</span> : <em className={styles.missing}>No backup</em>}
        </span>
        <PastVerdict index={index} />
      </summary>
      <div className={styles.stopBody}>
        <Certainty path={[...path, 'when']} />
        <RuleEditor label="Stop if" lead="Stop if" path={[...path, 'when']} fields={fields.after} />
        <EditText label="In words" path={[...path, 'says']} placeholder={sayRule(when) ?? ''} />
        <EditText label="Question" path={[...path, 'question']} most={5000} rows={2} />
        <Answering path={path} />
        <EditDuration label="Time to answer" path={[...path, 'answer_within']} />
        <Choices path={[...path, 'choices']} step={step} />
        <Button
          size="compact-sm"
          variant="stop"
          onClick={() =>
            store.getState().do({
              do: 'set',
              title: 'Remove a stop rule',
              values: [{ path: onlyOne(draft, path) ? path.slice(0, -1) : [...path.slice(0, -1), index] }],
            })
          }
        >
          Remove this rule
        </Button>
      </div>
    </details>
  );
}

function onlyOne(draft: unknown, path: MapPath): boolean {
  const list = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], draft);
  return Array.isArray(list) && list.length === 1;
}

const shares = [50, 60, 70, 75, 80, 85, 90, 95, 99];

/** The rule about how sure the AI is, as one number. */
function Certainty({ path }: { path: MapPath }) {
  const { value, begin, set } = useField(path, 'Change how sure it must be');
  const found = /^\s*confidence\s*<\s*(0?\.\d+)\s*$/.exec(textOf(value));
  if (!found) return null;
  const now = Math.round(Number(found[1]) * 1000) / 10;
  return (
    <NativeSelect
      label="Stop when confidence is below"
      data={[...new Set([...shares, now])]
        .toSorted((a, b) => a - b)
        .map((share) => ({ value: String(share), label: `${share} %` }))}
      value={String(now)}
      onFocus={begin}
      onChange={(event) => set(`confidence < ${Number(event.currentTarget.value) / 100}`)}
    />
  );
}
