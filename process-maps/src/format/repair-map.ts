import type { z } from 'zod';
import type { MapPath } from '../checks/finding.ts';
import { nearest } from '../rules/nearest.ts';
import { explainIssue, type FormatFault, issuesInside } from './explain-issue.ts';
import { fillerFor } from './filler.ts';
import { type Holes, holesOf } from './holes.ts';
import { knownKeys } from './known-keys.ts';
import { MapDocument } from './map.schema.ts';
import { MapPatch } from './map-patch.ts';
import { STEP_KINDS } from './step.schema.ts';

type Issue = z.core.$ZodIssue;

/** A map of which some parts could not be read: what is wrong, and the rest of it as a map with holes. */
export interface RepairedMap {
  faults: FormatFault[];
  partial?: PartialMap;
}

export interface PartialMap {
  document: MapDocument;
  holes: Holes;
}

/** Every round goes one level further up from a fault, so this is more than the format is deep. */
const ROUNDS = 16;

/**
 * Takes the broken parts out of a map, or reads them as what was probably meant, until the rest has the right shape.
 * Faults are those of the file, not of the repair.
 */
export function repairMap(json: object, first: readonly Issue[]): RepairedMap {
  const patch = new MapPatch(json);
  const faults: FormatFault[] = [];
  let issues = first;
  for (let round = 0; round < ROUNDS; round++) {
    const told = issues.filter(({ path }) => round === 0 || patch.wasOpened(path as MapPath));
    faults.push(...explained(told, patch));
    if (!looksLikeMap(json)) return { faults };
    patch.nextRound();
    const before = patch.edits;
    // Misspelt keys first: what they hold is then not missing.
    const keysFirst = issues.toSorted((one, other) => rank(one) - rank(other));
    for (const issue of keysFirst) mend(issue, patch);
    if (patch.edits === before) return { faults };
    const result = MapDocument.safeParse(patch.apply());
    if (result.success) return { faults, partial: { document: result.data, holes: holesIn(patch, result.data) } };
    issues = result.error.issues;
  }
  return { faults };
}

function holesIn(patch: MapPatch, document: MapDocument): Holes {
  return holesOf(patch.holes, (path) => patch.original(path), patch.unread, document.trigger.gives);
}

/** Faults in words; a misspelt key is one fault, not also a missing one. */
function explained(issues: readonly Issue[], patch: MapPatch): FormatFault[] {
  const valueAt = (path: MapPath) => patch.valueAt(path);
  const faults = issues.flatMap((issue) => explainIssue(issue, valueAt, (path) => knownKeys(path, valueAt)));
  const meant = new Set(
    faults.flatMap((fault) => (fault.meant ? [[...fault.path.slice(0, -1), fault.meant].join('/')] : [])),
  );
  const told = new Set<string>();
  const isFirst = (fault: FormatFault) => !told.has(fault.path.join('/')) && told.add(fault.path.join('/'));
  return faults
    .filter((fault) => (fault.meant !== undefined || !meant.has(fault.path.join('/'))) && isFirst(fault))
    .map((fault) => ({ ...fault, path: patch.original(fault.path) }));
}

/** Without steps and a trigger there is nothing that the other checks could speak of. */
function looksLikeMap(json: object): boolean {
  const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const keys = Object.keys(json);
  const like = (key: string) => keys.some((name) => name === key || nearest(name, [key]) !== undefined);
  return like('steps') && like('trigger') && Object.values(json).filter(isRecord).length >= 2;
}

function rank({ code }: Issue): number {
  return code === 'unrecognized_keys' ? 0 : 1;
}

function mend(issue: Issue, patch: MapPatch): void {
  const path = issue.path as MapPath;
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) mendKey(key, path, patch);
  } else if (issue.code === 'invalid_key') {
    patch.rename(path, patch.freeName(path));
    if (path.at(-2) === 'steps') patch.unread.add(patch.keyOf(path));
  } else if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    for (const inner of issuesInside(issue)) mend(inner, patch);
  } else if (patch.valueAt(path) === undefined) {
    mendMissing(path, patch);
  } else {
    mendValue(issue, path, patch);
  }
}

/** A key that is nearly right is read as the right one. */
function mendKey(key: string, parent: MapPath, patch: MapPatch): void {
  const path = [...parent, key];
  const close = nearest(
    key,
    knownKeys(parent, (at) => patch.valueAt(at)),
  );
  if (close !== undefined && !patch.hasKey(parent, close)) patch.rename(path, close);
  else patch.remove(path, { unknownKey: true });
}

/** A word that is nearly one of the possible ones is read as that; any other value is left out. */
function mendValue(issue: Issue, path: MapPath, patch: MapPatch): void {
  const found = patch.valueAt(path);
  const isKind = issue.code === 'invalid_union' && issue.discriminator === 'kind';
  const options = isKind ? STEP_KINDS : issue.code === 'invalid_value' ? issue.values : [];
  const words = options.filter((option) => typeof option === 'string');
  const close = typeof found === 'string' ? nearest(found, words) : undefined;
  if (close !== undefined) patch.guess(path, close, isKind ? path.slice(0, -1) : path);
  else if (isKind) patch.giveUpStep(path.slice(0, -1));
  else cut(path, patch);
}

/** What must be there gets a stand-in; where there is none, the part around it goes. */
function mendMissing(path: MapPath, patch: MapPatch): void {
  const parent = path.slice(0, -1);
  if (patch.hasKey(parent, String(path.at(-1)))) return;
  const filler = path.at(-1) === 'kind' ? undefined : fillerFor(path, (at) => patch.valueAt(at));
  if (filler === undefined) cut(parent, patch);
  else patch.fill(path, filler);
}

function cut(path: MapPath, patch: MapPatch): void {
  if (path.at(-2) === 'steps') patch.giveUpStep(path);
  else if (path.length > 0) patch.remove(path);
}
