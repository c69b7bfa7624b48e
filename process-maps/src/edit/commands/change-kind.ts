import type { MapEdit } from '../apply-edit.ts';
import { type EditCommand, EditRefusal } from '../edit-command.ts';
import { Step } from '../../format/step.schema.ts';
import { type MapDraft, stepAt, stepPath } from '../map-draft.ts';
import { newStep } from './new-step.ts';

type ChangeKind = Extract<EditCommand, { do: 'change_kind' }>;

/** The same step as another kind: what the new kind knows too is kept. */
export function changeKind(draft: MapDraft, { step: ref, kind }: ChangeKind): MapEdit {
  const step = stepAt(draft, ref);
  if (!step) throw new EditRefusal('The step to change is gone.');
  const known = new Set(
    Step.options.filter((option) => option.shape.kind.value === kind).flatMap((option) => Object.keys(option.shape)),
  );
  const kept = Object.fromEntries(Object.entries(step).filter(([key]) => key !== 'kind' && known.has(key)));
  const value = newStep(draft, kind, String(step['title'] ?? ref), String(step['lane']), kept);
  return {
    title: `Make “${String(step['title'] ?? ref)}” another kind of step`,
    set: [{ path: stepPath(ref), value }],
  };
}
