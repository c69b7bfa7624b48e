import type { MapPath } from '@baton/process-maps';
import { EditDuration } from '../fields/edit-duration.tsx';
import { EditSelect } from '../fields/edit-select.tsx';
import { EditText } from '../fields/edit-text.tsx';
import { Answering } from '../fields/role-select.tsx';
import { Choices } from './choices.tsx';
import { FieldList } from './field-list.tsx';
import { Section } from './section.tsx';
import { ValueRows } from './value-rows.tsx';

const forms = [
  { value: 'do', label: 'Do something' },
  { value: 'review', label: 'Review a draft' },
  { value: 'choose', label: 'Choose' },
  { value: 'approve', label: 'Approve' },
];

/** A task for one named person. */
export function PersonFields({ path, step }: { path: MapPath; step: string }) {
  return (
    <>
      <Section title="Who does it">
        <Answering path={path} who="Owner" />
        <EditDuration label="Time to answer" path={[...path, 'answer_within']} />
      </Section>
      <Section title="What is asked">
        <EditSelect label="Form" path={[...path, 'form']} choices={forms} none="Do something" />
        <EditText label="Question" path={[...path, 'question']} most={5000} rows={2} />
        <ValueRows label="What the person sees" path={[...path, 'shows']} />
        <FieldList label="What the person fills in" path={[...path, 'fields']} />
        <Choices path={[...path, 'choices']} step={step} />
      </Section>
    </>
  );
}
