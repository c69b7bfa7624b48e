import type { MapPath } from '../checks/finding.ts';
import type { StepKind } from '../format/step.schema.ts';
import type { Json } from '../types/type.ts';
import type { DraftLane, DraftRecord, DraftStep, MapDraft, StepRef } from './map-draft.ts';

/** What a person can do to a map that is being drawn, as plain data. Every one can be undone. */
export type EditCommand =
  /** A new step on an arrow, or after a step (null = the trigger), or standing alone. `more`: fields to set at once. */
  | {
      do: 'add_step';
      kind: StepKind;
      title: string;
      lane: string;
      on?: MapPath;
      after?: StepRef | null;
      more?: DraftRecord;
    }
  /** Whatever led to the step leads to what followed it, when that is one step. */
  | { do: 'remove_steps'; steps: StepRef[] }
  | { do: 'move_to_lane'; steps: StepRef[]; lane: string }
  | { do: 'change_kind'; step: StepRef; kind: StepKind }
  | { do: 'connect'; from: StepRef | null; to: StepRef; label?: string }
  | { do: 'lead_to'; way: MapPath; to: StepRef }
  | { do: 'disconnect'; way: MapPath }
  | { do: 'add_lane'; title: string; kind: DraftLane['kind']; at?: number }
  | { do: 'move_lane'; lane: string; to: number }
  /** `into`: the lane that takes the removed lane's steps. */
  | { do: 'remove_lane'; lane: string; into?: string }
  | { do: 'add_stop'; step: StepRef; stop: DraftRecord }
  /** Copies of steps, of this map or another; arrows between them are copied with them. */
  | { do: 'add_copies'; steps: CopiedStep[] }
  /** All steps of another map, with their lanes and roles. */
  | { do: 'insert_map'; from: MapDraft }
  | { do: 'paste_rows'; rows: PastedRow[]; after?: StepRef | null; lane: string }
  /** Any value of the map; undefined removes it. */
  | { do: 'set'; title: string; values: { path: MapPath; value?: Json }[] };

/** A step as it is copied: also on the clipboard, so that it can be pasted into another map. */
export interface CopiedStep {
  id: string;
  step: DraftStep;
  /** Title of its lane, for a map where no lane has its id. */
  laneTitle: string;
}

/** One line of a pasted list or sheet. Minutes of hands-on time. */
export interface PastedRow {
  title: string;
  person?: string;
  tool?: string;
  minutes?: number;
}

/** Why a command cannot be done: one sentence for the person who tried. */
export class EditRefusal extends Error {}
