import type { MapPath } from '@baton/process-maps';
import { useChecked } from '../checking/checked-context.ts';
import { EditText } from '../fields/edit-text.tsx';
import { useField } from '../fields/use-field.ts';
import { ValueInput } from '../fields/value-input.tsx';
import { useEditing, useEditingStore } from '../use-editing.ts';
import { textOf, titleOf } from '../words.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

/** The same steps for every item of a list. Its inner steps are opened from here. */
export function EachFields({ path, step }: { path: MapPath; step: string }) {
  const store = useEditingStore();
  const { fields } = useChecked();
  const items = useField([...path, 'items'], 'Change the list');
  const inner = useEditing(({ draft }) => draft.steps[step]?.['steps']) as Record<string, never> | undefined;
  return (
    <Section title="For every item">
      <ValueInput
        label="Items"
        kind="value"
        fields={fields.before.filter(({ type }) => type.kind === 'list' || type.kind === 'any')}
        value={textOf(items.value)}
        onFocus={items.begin}
        onChange={(text) => items.set(text)}
      />
      <EditText label="Name of one item" path={[...path, 'as']} most={60} required />
      <ul className={styles.inner} aria-label="Steps for one item">
        {Object.entries(inner ?? {}).map(([id, one]) => (
          <li key={id}>
            <button type="button" onClick={() => store.getState().select([`${step}/${id}`])}>
              {titleOf(one, id)}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
