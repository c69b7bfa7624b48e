import type { Json } from '../../types/type.ts';
import type { MapEdit } from '../apply-edit.ts';
import { type EditCommand, EditRefusal } from '../edit-command.ts';
import { freeId } from '../free-id.ts';
import { type DraftRecord, type MapDraft, stepAt, stepPath, stepRefs, type StepRef } from '../map-draft.ts';
import { holder } from './new-step.ts';

type Of<Kind extends EditCommand['do']> = Extract<EditCommand, { do: Kind }>;

/** A person's lane brings its role: the same words, unless there is a role of that title. */
export function addLane(draft: MapDraft, { title, kind, at }: Of<'add_lane'>): MapEdit {
  const id = freeId(title, (name) => draft.lanes.some((lane) => lane.id === name));
  const role = kind === 'person' ? roleFor(draft, title) : undefined;
  const lane: DraftRecord = { id, title, kind, ...(role ? { role: role.id } : {}) };
  const place = Math.min(at ?? draft.lanes.length, draft.lanes.length);
  const set: MapEdit['set'] = [
    { path: ['lanes'], value: [...draft.lanes].toSpliced(place, 0, lane as (typeof draft.lanes)[number]) },
  ];
  if (role?.isNew) set.unshift({ path: ['roles', role.id], value: { title } });
  return { title: `Add lane “${title}”`, set };
}

function roleFor(draft: MapDraft, title: string): { id: string; isNew: boolean } {
  const known = Object.entries(draft.roles).find(([, role]) => (role as DraftRecord | null)?.['title'] === title);
  if (known) return { id: known[0], isNew: false };
  return { id: freeId(title, (name) => Object.hasOwn(draft.roles, name)), isNew: true };
}

export function moveLane(draft: MapDraft, { lane, to }: Of<'move_lane'>): MapEdit {
  const from = indexOf(draft, lane);
  const place = Math.max(0, Math.min(to, draft.lanes.length - 1));
  const value = draft.lanes.toSpliced(from, 1).toSpliced(place, 0, draft.lanes[from]!) as Json;
  return { title: `Move lane “${draft.lanes[from]!.title}”`, set: place === from ? [] : [{ path: ['lanes'], value }] };
}

export function removeLane(draft: MapDraft, { lane, into }: Of<'remove_lane'>): MapEdit {
  const at = indexOf(draft, lane);
  if (draft.lanes.length === 1)
    throw new EditRefusal('A map needs a lane. Add another one before you remove this one.');
  const inside = stepRefs(draft).filter((ref) => stepAt(draft, ref)!['lane'] === lane);
  const holdsTrigger = draft.trigger['lane'] === lane;
  if ((inside.length > 0 || holdsTrigger) && !draft.lanes.some(({ id }) => id === into && id !== lane)) {
    const what =
      inside.length === 0 ? 'the trigger is' : inside.length === 1 ? 'one step is' : `${inside.length} steps are`;
    throw new EditRefusal(
      `The lane “${draft.lanes[at]!.title}” is not empty: ${what} in it. Choose the lane that takes over.`,
    );
  }
  const set: MapEdit['set'] = inside.flatMap((ref) => intoLane(draft, ref, into!));
  if (holdsTrigger) set.push({ path: ['trigger', 'lane'], value: into! });
  return { title: `Remove lane “${draft.lanes[at]!.title}”`, set: [...set, { path: ['lanes', at], value: undefined }] };
}

export function moveToLane(draft: MapDraft, { steps, lane }: Of<'move_to_lane'>): MapEdit {
  const to = draft.lanes[indexOf(draft, lane)]!;
  const moved = steps.filter((ref) => stepAt(draft, ref) && stepAt(draft, ref)!['lane'] !== lane);
  return { title: `Move to “${to.title}”`, set: moved.flatMap((ref) => intoLane(draft, ref, lane)) };
}

/** Its new lane's role answers now; a backup that would be the owner goes. */
function intoLane(draft: MapDraft, ref: StepRef, lane: string): MapEdit['set'] {
  const step = stepAt(draft, ref)!;
  const { owner } = holder(draft, step.kind, lane);
  const set: MapEdit['set'] = [{ path: [...stepPath(ref), 'lane'], value: lane }];
  if (owner === undefined || owner === step['owner']) return set;
  set.push({ path: [...stepPath(ref), 'owner'], value: owner });
  if (step['backup'] === owner) set.push({ path: [...stepPath(ref), 'backup'], value: step['owner'] });
  return set;
}

function indexOf(draft: MapDraft, lane: string): number {
  const at = draft.lanes.findIndex(({ id }) => id === lane);
  if (at < 0) throw new EditRefusal('That lane is gone. Choose another one.');
  return at;
}
