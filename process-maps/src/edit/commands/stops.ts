import type { MapEdit } from '../apply-edit.ts';
import { type EditCommand, EditRefusal } from '../edit-command.ts';
import { freeId } from '../free-id.ts';
import { type DraftRecord, isRecord, type MapDraft, stepAt, stepPath } from '../map-draft.ts';

type AddStop = Extract<EditCommand, { do: 'add_stop' }>;

/** A stop rule under an id of its own. Who answers what breaks, or owns the map, answers it when nobody else is named. */
export function addStop(draft: MapDraft, { step: ref, stop }: AddStop): MapEdit {
  const step = stepAt(draft, ref);
  if (!step) throw new EditRefusal('The step for the stop rule is gone.');
  const before = Array.isArray(step['stops']) ? step['stops'] : [];
  const taken = (id: string) => before.some((one) => isRecord(one) && one['id'] === id);
  const id = freeId(String(stop['id'] ?? stop['says'] ?? 'unsure'), taken);
  return {
    title: 'Add a stop rule',
    set: [{ path: [...stepPath(ref), 'stops'], value: [...before, { ...usual(draft, step), ...stop, id }] }],
  };
}

function usual(draft: MapDraft, step: DraftRecord): DraftRecord {
  const { when_it_breaks: breaks, owner: whole } = draft;
  const asked = isRecord(whole) ? { owner: whole['role'], backup: whole['backup'] } : {};
  const given = [step, isRecord(breaks) ? breaks : {}, asked].find(({ owner }) => typeof owner === 'string') ?? {};
  const named = Object.entries(given).filter(
    (entry): entry is [string, string] =>
      (entry[0] === 'owner' || entry[0] === 'backup') && typeof entry[1] === 'string',
  );
  return { ...Object.fromEntries(named), answer_within: 'PT4H' };
}
