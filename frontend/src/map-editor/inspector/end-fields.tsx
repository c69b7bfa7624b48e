import type { MapPath } from '@baton/process-maps';
import { EditSelect } from '../fields/edit-select.tsx';
import { EditText } from '../fields/edit-text.tsx';
import { Section } from './section.tsx';

const outcomes = [
  { value: 'done', label: 'Done' },
  { value: 'declined', label: 'Declined' },
];

export function EndFields({ path }: { path: MapPath }) {
  return (
    <Section title="How it ends">
      <EditSelect label="Outcome" path={[...path, 'outcome']} choices={outcomes} />
      <EditText
        label="Reason, as a short code"
        path={[...path, 'reason_code']}
        most={60}
        required
        description="Small letters, digits and _; it is counted in measures."
      />
    </Section>
  );
}
