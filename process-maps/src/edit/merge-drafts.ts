import type { MapPath } from '../checks/finding.ts';
import type { Json } from '../types/type.ts';
import type { MapEdit } from './apply-edit.ts';
import { isRecord } from './map-draft.ts';

/** Two people changed the same place in different ways. undefined = taken away. */
export interface Conflict {
  path: MapPath;
  mine: Json | undefined;
  theirs: Json | undefined;
}

export interface Merge {
  /** What must be set in mine so that it has their changes too; nothing of a place in conflict. */
  edit: MapEdit;
  conflicts: Conflict[];
}

interface Change {
  path: MapPath;
  after: Json | undefined;
}

/**
 * Three-way merge of maps as plain data: what only they changed comes into mine. Records are compared key by key; a list,
 * such as the lanes or the branches of a decision, is one value, because its order means something.
 */
export function mergeDrafts(base: unknown, mine: unknown, theirs: unknown, title: string): Merge {
  const [own, others] = [changes(base, mine, []), changes(base, theirs, [])];
  const set: MapEdit['set'] = [];
  const conflicts: Conflict[] = [];
  for (const change of others) {
    const clash = own.filter(({ path }) => overlaps(path, change.path));
    if (clash.length === 0) set.push({ path: change.path, value: change.after });
    else if (!clash.every((one) => isSame(one, change))) {
      conflicts.push({ path: change.path, mine: clash[0]!.after, theirs: change.after });
    }
  }
  return { edit: { title, set }, conflicts };
}

function changes(before: unknown, after: unknown, path: MapPath): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [{ path, after: after as Json | undefined }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => changes(own(before, key), own(after, key), [...path, key]));
}

const own = (record: Record<string, unknown>, key: string) => (Object.hasOwn(record, key) ? record[key] : undefined);

function overlaps(one: MapPath, other: MapPath): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.slice(0, shorter).every((key, index) => key === other[index]);
}

function isSame(one: Change, other: Change): boolean {
  return one.path.length === other.path.length && JSON.stringify(one.after) === JSON.stringify(other.after);
}
