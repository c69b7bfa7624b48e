import type { MapEdit } from '../apply-edit.ts';
import { type EditCommand, EditRefusal, type PastedRow } from '../edit-command.ts';
import { withValueAt } from '../json-path.ts';
import type { DraftRecord, MapDraft, StepRef } from '../map-draft.ts';
import { addStep } from './add-step.ts';
import { addLane } from './lanes.ts';

type PasteRows = Extract<EditCommand, { do: 'paste_rows' }>;

/** More would be a sheet that was pasted by mistake, and no map that anybody reads. */
export const MOST_ROWS = 300;

/** A list or sheet as steps, one after the other; a person without a lane gets one. */
export function pasteRows(draft: MapDraft, { rows, after, lane }: PasteRows): MapEdit & { made: StepRef[] } {
  if (rows.length > MOST_ROWS) {
    throw new EditRefusal(
      `Expected at most ${MOST_ROWS} rows, found ${rows.length.toLocaleString('en-US')}. Nothing was pasted; paste the part that is this process.`,
    );
  }
  if (rows.length === 0)
    throw new EditRefusal('Expected one step per line, found no text. Copy a list or the rows of a sheet.');
  const set: MapEdit['set'] = [];
  const made: StepRef[] = [];
  let now = draft;
  const take = (edit: MapEdit) => {
    set.push(...edit.set);
    now = edit.set.reduce((changed, { path, value }) => withValueAt(changed, path, value), now);
  };
  for (const row of rows) {
    if (row.person && !laneOf(now, row.person))
      take(addLane(now, { do: 'add_lane', title: row.person, kind: 'person' }));
    const place = row.person ? laneOf(now, row.person)! : lane;
    const at = made.at(-1) ?? after;
    const edit = addStep(now, {
      do: 'add_step',
      kind: kindOf(now),
      title: row.title,
      lane: place,
      ...(at === undefined ? {} : { after: at }),
      more: extras(row),
    });
    take(edit);
    made.push(...edit.made);
  }
  return { title: rows.length === 1 ? 'Paste a step' : `Paste ${rows.length} steps`, set, made };
}

const kindOf = (draft: MapDraft) => (draft['current'] === true ? ('manual' as const) : ('person' as const));

function extras({ tool, minutes }: PastedRow): DraftRecord {
  return {
    ...(tool ? { tool } : {}),
    ...(minutes !== undefined ? { takes: { hands_on: `PT${Math.round(minutes)}M` } } : {}),
  };
}

function laneOf(draft: MapDraft, person: string): string | undefined {
  return draft.lanes.find(({ title }) => title.toLowerCase() === person.toLowerCase())?.id;
}
