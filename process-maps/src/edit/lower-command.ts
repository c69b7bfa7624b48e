import type { MapEdit } from './apply-edit.ts';
import { addStep } from './commands/add-step.ts';
import { changeKind } from './commands/change-kind.ts';
import { addCopies } from './commands/copies.ts';
import { insertMap } from './commands/insert-map.ts';
import { addLane, moveLane, moveToLane, removeLane } from './commands/lanes.ts';
import { idOf, leadOn } from './commands/lead-on.ts';
import { pasteRows } from './commands/paste-rows.ts';
import { removeSteps } from './commands/remove-steps.ts';
import { addStop } from './commands/stops.ts';
import { withoutWays } from './commands/without-ways.ts';
import { type EditCommand, EditRefusal } from './edit-command.ts';
import { valueAt } from './json-path.ts';
import type { MapDraft, StepRef } from './map-draft.ts';

/** What a command sets in the map, and the steps it made. Throws {@link EditRefusal} when it cannot be done. */
export function lowerCommand(draft: MapDraft, command: EditCommand): MapEdit & { made?: StepRef[] } {
  switch (command.do) {
    case 'add_step':
      return addStep(draft, command);
    case 'remove_steps':
      return removeSteps(draft, command.steps);
    case 'move_to_lane':
      return moveToLane(draft, command);
    case 'change_kind':
      return changeKind(draft, command);
    case 'connect':
      return { title: 'Draw an arrow', set: leadOn(draft, command.from, command.to, command.label) };
    case 'lead_to':
      return { title: 'Move an arrow', set: [{ path: stillThere(draft, command.way), value: idOf(command.to) }] };
    case 'disconnect':
      return { title: 'Remove an arrow', set: withoutWays(draft, [stillThere(draft, command.way)]) };
    case 'add_lane':
      return addLane(draft, command);
    case 'move_lane':
      return moveLane(draft, command);
    case 'remove_lane':
      return removeLane(draft, command);
    case 'add_stop':
      return addStop(draft, command);
    case 'add_copies':
      return addCopies(draft, command.steps);
    case 'insert_map':
      return insertMap(draft, command.from);
    case 'paste_rows':
      return pasteRows(draft, command);
    case 'set':
      return { title: command.title, set: command.values.map(({ path, value }) => ({ path, value })) };
  }
}

function stillThere(draft: MapDraft, way: readonly (string | number)[]) {
  if (typeof valueAt(draft, way) !== 'string') throw new EditRefusal('That arrow is gone.');
  return way;
}
