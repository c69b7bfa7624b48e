import { stepAt, stepPath, stepRefs } from '@baton/process-maps/edit';
import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useEffect } from 'react';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import type { DraftDrawn } from '../canvas/edit-parts.ts';
import { useProblemsByStep } from '../checking/checked-context.ts';
import { TRIGGER } from '../editing-store.ts';
import { EditDuration } from '../fields/edit-duration.tsx';
import { EditSelect } from '../fields/edit-select.tsx';
import { EditText } from '../fields/edit-text.tsx';
import { StepSelect } from '../fields/step-select.tsx';
import { elementOf, useFocusAsked } from '../focus-step.ts';
import { openInspector } from '../inspector/open-inspector.ts';
import { useEditing, useEditingStore } from '../use-editing.ts';
import { kindNames, titleOf } from '../words.ts';
import styles from './outline.module.css';

/** The same map as a table: everything of the picture in rows, made for the keyboard. */
export function Outline({ drawn }: { drawn: DraftDrawn }) {
  const { draft, picture } = drawn;
  const { step, turn } = useFocusAsked();
  useEffect(() => {
    if (step !== null) elementOf(step)?.focus();
  }, [step, turn]);
  const place = (ref: string) => {
    const box = picture.boxes.get(ref.split('/')[0]!);
    return box ? box.x * 10_000 + box.y : 0;
  };
  const refs = stepRefs(draft).toSorted((a, b) => place(a) - place(b));
  return (
    <ScrollRegion name="Outline">
      <table className={styles.table}>
        <caption className="visually-hidden">Every step of the map, in the order of the picture</caption>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Lane</th>
            <th scope="col">Kind</th>
            <th scope="col">Tool</th>
            <th scope="col">Hands-on</th>
            <th scope="col">Waits</th>
            <th scope="col">Next</th>
            <th scope="col">
              <span className="visually-hidden">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <TriggerRow />
          {refs.map((ref) => (
            <StepRow key={ref} step={ref} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function TriggerRow() {
  const store = useEditingStore();
  const lanes = useEditing(({ draft }) => draft.lanes);
  const chosen = useEditing((state) => state.selection.includes(TRIGGER));
  return (
    <tr data-chosen={chosen || undefined} onFocus={() => chosen || store.getState().select([TRIGGER])}>
      <th scope="row">
        <EditText label="Step" path={['trigger', 'title']} placeholder="What starts it" />
      </th>
      <td>
        <EditSelect
          label="Lane"
          path={['trigger', 'lane']}
          choices={lanes.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </td>
      <td colSpan={4}>Trigger</td>
      <td>
        <StepSelect label="Next" path={['trigger', 'next']} from="" />
      </td>
      <td>
        <ActionIcon data-step={TRIGGER} aria-label="Everything about the trigger" onClick={openInspector}>
          <IconPencil size={16} />
        </ActionIcon>
      </td>
    </tr>
  );
}

function StepRow({ step: ref }: { step: string }) {
  const store = useEditingStore();
  const step = useEditing(({ draft }) => stepAt(draft, ref));
  const lanes = useEditing(({ draft }) => draft.lanes);
  const chosen = useEditing((state) => state.selection.includes(ref));
  const problem = useProblemsByStep().get(ref);
  if (!step) return null;
  const path = stepPath(ref);
  const title = titleOf(step, ref);
  const isWork = step.kind !== 'decision' && step.kind !== 'end' && step.kind !== 'wait';
  return (
    <tr data-chosen={chosen || undefined} onFocus={() => chosen || store.getState().select([ref])}>
      <th scope="row" data-inner={ref.includes('/') || undefined}>
        {problem ? (
          <span className={styles.problem} data-severity={problem}>
            {problem === 'must_fix' ? 'Must fix' : 'Warning'}
          </span>
        ) : null}
        <EditText label="Step" path={[...path, 'title']} required />
      </th>
      <td>
        <EditSelect
          label="Lane"
          path={[...path, 'lane']}
          choices={lanes.map(({ id, title: name }) => ({ value: id, label: name }))}
          onPick={(lane) => void store.getState().do({ do: 'move_to_lane', steps: [ref], lane })}
        />
      </td>
      <td>{kindNames[step.kind] ?? step.kind}</td>
      <td>{isWork ? <EditText label="Tool" path={[...path, 'tool']} /> : null}</td>
      <td>{isWork ? <EditDuration label="Hands-on" path={[...path, 'takes', 'hands_on']} placeholder="" /> : null}</td>
      <td>
        {step.kind === 'wait' ? (
          <EditDuration label="Waits" path={[...path, 'for']} placeholder="" />
        ) : isWork ? (
          <EditDuration label="Waits" path={[...path, 'takes', 'wait_before']} placeholder="" />
        ) : null}
      </td>
      <td>
        {step.kind === 'end' ? null : Array.isArray(step['next']) ? (
          <span className={styles.ways}>{(step['next'] as unknown[]).length} ways</span>
        ) : (
          <StepSelect label="Next" path={[...path, 'next']} from={ref} none="Nothing yet" />
        )}
      </td>
      <td className={styles.actions}>
        <ActionIcon data-step={ref} aria-label={`Everything about ${title}`} onClick={openInspector}>
          <IconPencil size={16} />
        </ActionIcon>
        <ActionIcon
          aria-label={`Remove ${title}`}
          onClick={() => store.getState().do({ do: 'remove_steps', steps: [ref] })}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </td>
    </tr>
  );
}
