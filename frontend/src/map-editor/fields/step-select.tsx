import type { MapPath } from '@baton/process-maps';
import { scopeSteps } from '../scope-steps.ts';
import { useEditing } from '../use-editing.ts';
import { titleOf } from '../words.ts';
import { EditSelect, type Choice } from './edit-select.tsx';

interface Props {
  label: string;
  path: MapPath;
  /** The step that the arrow starts at; '' = the trigger. */
  from: string;
  none?: string;
  /** Words that lead somewhere but are no step, e.g. `continue`. */
  more?: readonly Choice[];
}

/** Another step of the same part of the map. */
export function StepSelect({ label, path, from, none, more = [] }: Props) {
  const draft = useEditing((state) => state.draft);
  const choices = Object.entries(scopeSteps(draft, from)).map(([value, step]) => ({
    value,
    label: titleOf(step, value),
  }));
  return (
    <EditSelect label={label} path={path} choices={[...more, ...choices]} {...(none === undefined ? {} : { none })} />
  );
}
