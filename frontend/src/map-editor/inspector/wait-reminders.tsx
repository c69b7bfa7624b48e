import type { MapPath } from '@baton/process-maps';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { isoDuration } from '../../words/duration.ts';
import { readDuration } from '../../words/read-duration.ts';
import { RoleSelect } from '../fields/role-select.tsx';
import { useValueAt } from '../fields/use-field.ts';
import { useEditingStore } from '../use-editing.ts';
import { Section } from './section.tsx';

/** Who is told that nothing has come yet, and when: "1 d, 3 d". */
export function WaitReminders({ path }: { path: MapPath }) {
  const store = useEditingStore();
  const remind = useValueAt([...path, 'remind']);
  const after = useValueAt([...path, 'remind', 'after']);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState(false);
  const shown = Array.isArray(after) ? after.map((one) => isoDuration(String(one))).join(', ') : '';
  const take = () => {
    if (typed === null) return;
    const words = typed.split(',').filter((one) => one.trim() !== '');
    const read = words.map(readDuration);
    const isWrong = read.includes(undefined);
    setProblem(isWrong);
    if (isWrong) return;
    setTyped(null);
    const at = [...path, 'remind'];
    const none = read.length === 0;
    if (none && remind === undefined) return;
    store.getState().do({
      do: 'set',
      title: 'Change the reminders',
      values: [none ? { path: at } : { path: [...at, 'after'], value: read as string[] }],
    });
  };
  return (
    <Section title="Reminders">
      <TextInput
        label="After"
        placeholder="1 d, 3 d"
        value={typed ?? shown}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
        error={problem ? 'Expected times such as 4 h, 1 d, 3 d.' : undefined}
      />
      {remind === undefined ? null : (
        <RoleSelect label="Who is reminded" path={[...path, 'remind', 'role']} none="Nobody yet" />
      )}
    </Section>
  );
}
