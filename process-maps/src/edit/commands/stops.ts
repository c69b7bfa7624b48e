import type { MapEdit } from '../apply-edit.ts';
import { type EditCommand, EditRefusal } from '../edit-command.ts';
import { freeId } from '../free-id.ts';
import { isRecord, type MapDraft, stepAt, stepPath } from '../map-draft.ts';

type AddStop = Extract<EditCommand, { do: 'add_stop' }>;

/** A stop rule under an id of its own. Who answers is asked for by the checks when it is left out. */
export function addStop(draft: MapDraft, { step: ref, stop }: AddStop): MapEdit {
  const step = stepAt(draft, ref);
  if (!step) throw new EditRefusal('The step for the stop rule is gone.');
  const before = Array.isArray(step['stops']) ? step['stops'] : [];
  const taken = (id: string) => before.some((one) => isRecord(one) && one['id'] === id);
  const id = freeId(String(stop['id'] ?? stop['says'] ?? 'unsure'), taken);
  return {
    title: 'Add a stop rule',
    set: [{ path: [...stepPath(ref), 'stops'], value: [...before, { ...stop, id }] }],
  };
}
