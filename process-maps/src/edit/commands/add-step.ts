import type { MapPath } from '../../checks/finding.ts';
import type { DraftRecord, MapDraft, StepRef } from '../map-draft.ts';
import type { MapEdit } from '../apply-edit.ts';
import { type EditCommand, EditRefusal } from '../edit-command.ts';
import { freeId } from '../free-id.ts';
import { valueAt, withValueAt } from '../json-path.ts';
import { isRecord, scopeOf, stepAt, stepPath } from '../map-draft.ts';
import { exits } from '../ways.ts';
import { leadOn } from './lead-on.ts';
import { newStep } from './new-step.ts';

type AddStep = Extract<EditCommand, { do: 'add_step' }>;

/** The edit, and the address of the new step, so that it can be selected. */
export function addStep(draft: MapDraft, command: AddStep): MapEdit & { made: StepRef[] } {
  const { kind, title, lane, after, more } = command;
  if (!draft.lanes.some(({ id }) => id === lane))
    throw new EditRefusal('The lane for the new step is gone. Choose another one.');
  const on = command.on ?? soleWayFrom(draft, after);
  const scope = scopeFor(on, after);
  const steps = valueAt(draft, scope);
  const id = freeId(title, (name) => isTaken(draft, steps, name));
  const ref = scope.length === 1 ? id : `${scope[1]}/${id}`;
  const step = newStep(draft, kind, title, lane, more);
  const before = on && valueAt(draft, on);
  const next: DraftRecord = typeof before === 'string' && kind !== 'end' ? { next: before } : {};
  const value: DraftRecord = { ...step, ...next };
  const set: MapEdit['set'] = [{ path: stepPath(ref), value }];
  if (on) set.push({ path: on, value: id });
  else if (after !== undefined) set.push(...leadOn(withValueAt(draft, stepPath(ref), value), after, ref));
  return { title: `Add “${title}”`, set, made: [ref] };
}

/** A step with one way on gets the new step between: nothing that was drawn is lost. */
function soleWayFrom(draft: MapDraft, after: StepRef | null | undefined): MapPath | undefined {
  if (after === undefined) return undefined;
  if (after === null) return typeof draft.trigger['next'] === 'string' ? ['trigger', 'next'] : undefined;
  const step = stepAt(draft, after);
  if (!step || step.kind === 'decision') return undefined;
  const ways = exits(step, after);
  return ways.length === 1 ? ways[0]!.path : undefined;
}

function scopeFor(on: MapPath | undefined, after: StepRef | null | undefined): MapPath {
  if (on) return on[2] === 'steps' ? on.slice(0, 3) : on[2] === 'first' ? [...on.slice(0, 2), 'steps'] : ['steps'];
  return typeof after === 'string' ? scopeOf(after) : ['steps'];
}

/** Steps, what the trigger gives and the items of `each` are all names that rules read. */
export function isTaken(draft: MapDraft, steps: unknown, name: string): boolean {
  if (isRecord(steps) && Object.hasOwn(steps, name)) return true;
  return draft.trigger['gives'] === name || Object.hasOwn(draft.steps, name);
}
