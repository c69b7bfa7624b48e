import type { MapEdit } from '../apply-edit.ts';
import { type EditCommand, EditRefusal } from '../edit-command.ts';
import { STEP_SCHEMAS } from '../../format/step.schema.ts';
import { type MapDraft, stepAt, stepPath } from '../map-draft.ts';
import { newStep } from './new-step.ts';

type ChangeKind = Extract<EditCommand, { do: 'change_kind' }>;

/** The same step as another kind: what the new kind knows too is kept. */
export function changeKind(draft: MapDraft, { step: ref, kind }: ChangeKind): MapEdit {
  const step = stepAt(draft, ref);
  if (!step) throw new EditRefusal('The step to change is gone.');
  const known = new Set(
    STEP_SCHEMAS.filter(({ shape }) => shape.kind.def.values[0] === kind).flatMap((option) =>
      Object.keys(option.shape),
    ),
  );
  const kept = Object.fromEntries(Object.entries(step).filter(([key]) => key !== 'kind' && known.has(key)));
  const value = newStep(draft, kind, String(step['title'] ?? ref), String(step['lane']), kept);
  return {
    title: `Make “${String(step['title'] ?? ref)}” another kind of step`,
    set: [{ path: stepPath(ref), value }],
  };
}
