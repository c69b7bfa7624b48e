import type { MapPath } from '@baton/process-maps';
import type { DraftStep } from '@baton/process-maps/edit';
import { SegmentedControl } from '@mantine/core';
import { EditDuration } from '../fields/edit-duration.tsx';
import { EditSelect } from '../fields/edit-select.tsx';
import { EditText } from '../fields/edit-text.tsx';
import { useField, useValueAt } from '../fields/use-field.ts';
import { useEditing, useEditingStore } from '../use-editing.ts';
import { kindNames, textOf } from '../words.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

const layers = [
  { value: 'execution', label: 'Execution' },
  { value: 'judgment', label: 'Judgment' },
  { value: 'boundary', label: 'Boundary' },
];
const works = [
  ['copy_paste', 'Copy-paste'],
  ['tiny_approval', 'Tiny approval'],
  ['status_only', 'Status only'],
  ['rework', 'Rework'],
  ['chasing', 'Waiting on someone'],
  ['judgment', 'Judgment'],
] as const;

const runKinds: DraftStep['kind'][] = ['person', 'ai', 'action', 'decision', 'wait', 'end', 'all', 'each', 'call'];
const currentKinds: DraftStep['kind'][] = ['manual', 'decision', 'wait', 'end'];

interface Props {
  path: MapPath;
  step: string;
  current: boolean;
}

/** What everybody sees of a step: its name, who holds it, how long it takes. */
export function StepFacts({ path, step: ref, current }: Props) {
  const store = useEditingStore();
  const lanes = useEditing(({ draft }) => draft.lanes);
  const kind = useValueAt([...path, 'kind']) as DraftStep['kind'];
  const kinds = [...new Set([...(current ? currentKinds : runKinds), kind])];
  const isWork = kind !== 'decision' && kind !== 'end' && kind !== 'wait';
  return (
    <Section title="Facts">
      <EditText label="Title" path={[...path, 'title']} required />
      <div className={styles.pair}>
        <EditSelect
          label="Lane"
          path={[...path, 'lane']}
          choices={lanes.map(({ id, title }) => ({ value: id, label: title }))}
          onPick={(lane) => void store.getState().do({ do: 'move_to_lane', steps: [ref], lane })}
        />
        <EditSelect
          label="Kind"
          path={[...path, 'kind']}
          choices={kinds.map((one) => ({ value: one, label: kindNames[one] }))}
          onPick={(to) => void store.getState().do({ do: 'change_kind', step: ref, kind: to as DraftStep['kind'] })}
        />
      </div>
      {isWork ? <EditText label="In which tools" path={[...path, 'tool']} placeholder="HubSpot, e-mail" /> : null}
      {kind === 'end' ? null : (
        <div className={styles.pair}>
          {kind === 'wait' ? null : <EditDuration label="Hands-on time" path={[...path, 'takes', 'hands_on']} />}
          <EditDuration label="Waits before it starts" path={[...path, 'takes', 'wait_before']} />
        </div>
      )}
      {isWork ? <KindOfWork path={path} /> : null}
      {isWork ? <Layer path={path} /> : null}
      <EditText label="Notes" path={[...path, 'notes']} most={5000} rows={3} />
    </Section>
  );
}

function KindOfWork({ path }: { path: MapPath }) {
  const { value, begin, set } = useField([...path, 'work'], 'Change the kind of work');
  return (
    <div role="group" aria-label="What kind of work" className={styles.field}>
      <span className={styles.label}>What kind of work</span>
      <div className={styles.chips}>
        {works.map(([work, name]) => (
          <button
            key={work}
            type="button"
            className={styles.chip}
            aria-pressed={value === work}
            onClick={() => {
              begin();
              set(value === work ? undefined : work);
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

function Layer({ path }: { path: MapPath }) {
  const { value, begin, set } = useField([...path, 'layer'], 'Change the layer');
  return (
    <div className={styles.field}>
      <span className={styles.label}>Layer</span>
      <SegmentedControl
        fullWidth
        aria-label="Layer"
        data={layers}
        value={textOf(value)}
        onChange={(layer) => {
          begin();
          set(layer);
        }}
      />
    </div>
  );
}
