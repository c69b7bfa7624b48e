import type { DraftLane } from '@baton/process-maps/edit';
import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { EditSelect } from '../fields/edit-select.tsx';
import { EditText } from '../fields/edit-text.tsx';
import { RoleSelect } from '../fields/role-select.tsx';
import { useEditing, useEditingStore } from '../use-editing.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

const kinds = [
  { value: 'person', label: 'A person or role' },
  { value: 'automatic', label: 'Handled automatically' },
  { value: 'outside', label: 'Outside the company' },
];

/** Lanes from top to bottom. */
export function LaneList() {
  const lanes = useEditing(({ draft }) => draft.lanes);
  const store = useEditingStore();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<DraftLane['kind']>('person');
  const add = () => {
    if (title.trim() === '') return;
    if (store.getState().do({ do: 'add_lane', title: title.trim(), kind })) setTitle('');
  };
  return (
    <Section title="Lanes">
      {lanes.map((lane, index) => (
        <LaneRow key={lane.id} lane={lane} index={index} lanes={lanes} />
      ))}
      <div className={styles.addRow}>
        <TextInput
          label="New lane"
          placeholder="Finance"
          value={title}
          maxLength={300}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
        <NativeSelect
          aria-label="Kind of the new lane"
          data={kinds}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as DraftLane['kind'])}
        />
        <Button onClick={add}>Add lane</Button>
      </div>
    </Section>
  );
}

function LaneRow({ lane, index, lanes }: { lane: DraftLane; index: number; lanes: readonly DraftLane[] }) {
  const store = useEditingStore();
  const act = store.getState().do;
  const neighbour = lanes[index - 1] ?? lanes[index + 1];
  return (
    <details className={styles.card}>
      <summary className={styles.laneHead}>{lane.title}</summary>
      <div className={styles.stopBody}>
        <EditText label="Name" path={['lanes', index, 'title']} required />
        <EditSelect label="Whose" path={['lanes', index, 'kind']} choices={kinds} />
        {lane.kind === 'person' ? <RoleSelect label="Role" path={['lanes', index, 'role']} none="No role" /> : null}
        <div className={styles.laneButtons}>
          <ActionIcon
            aria-label={`Move ${lane.title} up`}
            disabled={index === 0}
            onClick={() => act({ do: 'move_lane', lane: lane.id, to: index - 1 })}
          >
            <IconArrowUp size={16} />
          </ActionIcon>
          <ActionIcon
            aria-label={`Move ${lane.title} down`}
            disabled={index === lanes.length - 1}
            onClick={() => act({ do: 'move_lane', lane: lane.id, to: index + 1 })}
          >
            <IconArrowDown size={16} />
          </ActionIcon>
          <ActionIcon
            aria-label={`Remove ${lane.title}${neighbour ? `; its steps go to ${neighbour.title}` : ''}`}
            title={neighbour ? `Remove; its steps go to ${neighbour.title}` : undefined}
            onClick={() => act({ do: 'remove_lane', lane: lane.id, ...(neighbour ? { into: neighbour.id } : {}) })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </div>
      </div>
    </details>
  );
}
