import type { AskField } from '@baton/contract';
import { outputFields, type Field, type PipelineStep } from '@baton/process-maps';

/** How the page asks for the fields that some choice may edit. Shapes that it has no box for are asked for as text. */
export function fieldsOf(step: PipelineStep, choices: readonly { edits: string[] }[]): AskField[] {
  const fields = outputFields(step);
  const names = new Set(choices.flatMap((choice) => choice.edits));
  return [...names].flatMap((name) => (Object.hasOwn(fields, name) ? [toAskField(name, fields[name]!)] : []));
}

const kinds: Partial<Record<Field['kind'], AskField['kind']>> = {
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  choice: 'choice',
  money: 'money',
  date: 'date',
};

const toAskField = (name: string, field: Field): AskField => ({
  name,
  label: labelOf(name),
  kind: kinds[field.kind] ?? 'text',
  options: field.kind === 'choice' ? field.of : [],
  optional: field.optional === true,
});

/** `price_from` as "Price from". */
function labelOf(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
