import type { MapPath } from '@baton/process-maps';
import { EditSelect } from '../fields/edit-select.tsx';
import { EditText } from '../fields/edit-text.tsx';
import { FieldList } from './field-list.tsx';
import { PackPicks } from './pack-picks.tsx';
import { Section } from './section.tsx';
import { ValueRows } from './value-rows.tsx';

const tasks = [
  { value: 'classify', label: 'Sort into classes' },
  { value: 'extract', label: 'Read out fields' },
  { value: 'draft', label: 'Draft a text' },
  { value: 'summarise', label: 'Summarise' },
  { value: 'ask_missing', label: 'Ask for what is missing' },
  { value: 'fit_check', label: 'Check whether it fits' },
  { value: 'match', label: 'Match records' },
  { value: 'compose', label: 'Compose from parts' },
];

/** What the AI prepares, from what, and what it leaves. It never decides money, legal, policy or people matters. */
export function AiFields({ path }: { path: MapPath }) {
  return (
    <Section title="AI step">
      <EditSelect label="Task" path={[...path, 'task']} choices={tasks} />
      <EditText label="What it should do" path={[...path, 'instruction']} most={5000} rows={4} />
      <ValueRows label="What the AI can see" path={[...path, 'sees']} />
      <FieldList label="What it gives" path={[...path, 'output']} />
      <PackPicks path={[...path, 'context']} />
    </Section>
  );
}
