import type { MapPath } from '../checks/finding.ts';
import type { StepKind } from '../format/step.schema.ts';
import type { Json } from '../types/type.ts';
import { valueAt } from './json-path.ts';

/** A map while it is being drawn, as plain data: anything may still be missing, and nothing was checked. */
export interface MapDraft {
  lanes: DraftLane[];
  roles: Record<string, Json>;
  trigger: DraftRecord;
  steps: Record<string, DraftStep>;
  [more: string]: unknown;
}

export type DraftRecord = Record<string, Json>;
export type DraftLane = DraftRecord & { id: string; title: string; kind: 'outside' | 'automatic' | 'person' };
export type DraftStep = DraftRecord & { kind: StepKind };

/** A step's address: its id, or `<each step>/<id>` for a step inside of an `each` step. */
export type StepRef = string;

/**
 * Data that has the outline of a map (lanes, trigger and steps, each of the right sort), so that it can be drawn and
 * changed; undefined for anything else, e.g. a file whose steps are a list. A map that names no roles has none.
 */
export function draftOf(json: unknown): MapDraft | undefined {
  if (!isRecord(json)) return undefined;
  const { lanes, trigger, steps, roles = {} } = json;
  if (!Array.isArray(lanes) || lanes.length === 0 || !lanes.every(isLane)) return undefined;
  if (!isRecord(trigger) || !isRecord(steps) || !isRecord(roles)) return undefined;
  return Object.values(steps).every(isStep) ? ({ ...json, roles } as unknown as MapDraft) : undefined;
}

export function stepPath(ref: StepRef): MapPath {
  return ref.split('/').flatMap((id) => ['steps', id]);
}

export function stepAt(draft: MapDraft, ref: StepRef): DraftStep | undefined {
  return valueAt(draft, stepPath(ref)) as DraftStep | undefined;
}

/** Every step in the order of the file, the inner ones after the step that they are in. */
export function stepRefs(draft: MapDraft): StepRef[] {
  return Object.entries(draft.steps).flatMap(([id, { kind, steps }]) =>
    kind === 'each' && isRecord(steps) ? [id, ...Object.keys(steps).map((inner) => `${id}/${inner}`)] : [id],
  );
}

/** The record of steps that a step stands in: `steps`, or `steps.<each step>.steps`. */
export function scopeOf(ref: StepRef): MapPath {
  return stepPath(ref).slice(0, -1);
}

export function isRecord(value: unknown): value is DraftRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LANE_KINDS: readonly unknown[] = ['outside', 'automatic', 'person'];

function isLane(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return typeof value['id'] === 'string' && typeof value['title'] === 'string' && LANE_KINDS.includes(value['kind']);
}

function isStep(value: unknown): boolean {
  if (!isRecord(value) || typeof value['kind'] !== 'string') return false;
  const { kind, steps } = value;
  return kind !== 'each' || (isRecord(steps) && Object.values(steps).every(isStep));
}
