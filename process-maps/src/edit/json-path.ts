import type { MapPath } from '../checks/finding.ts';
import type { Json } from '../types/type.ts';

/** What plain data has at a path; undefined when there is nothing. Only own keys count. */
export function valueAt(json: unknown, path: MapPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    json,
  );
}

/**
 * A copy of plain data with one value set or, when `value` is undefined, removed; the parts beside the way stay the same
 * objects. Records on the way that are not there yet are made. Throws where a list entry beyond the end is meant, or a
 * single value is in the way.
 */
export function withValueAt<T>(json: T, path: MapPath, value: Json | undefined): T {
  return set(json, path, 0, value) as T;
}

function set(json: unknown, path: MapPath, depth: number, value: Json | undefined): unknown {
  if (depth === path.length) return value;
  const key = path[depth]!;
  if (json === undefined && value === undefined) return undefined;
  if (Array.isArray(json)) return setInList(json, key, path, depth, value);
  if (json !== undefined && (typeof json !== 'object' || json === null)) {
    throw new Error(`${path.slice(0, depth).join('.')} is a single value and has no ${key}.`);
  }
  const record = (json ?? {}) as Record<string, unknown>;
  const inner = set(Object.hasOwn(record, key) ? record[key] : undefined, path, depth + 1, value);
  if (inner !== undefined) return { ...record, [key]: inner };
  const { [key]: _, ...rest } = record;
  return rest;
}

function setInList(list: unknown[], key: string | number, path: MapPath, depth: number, value: Json | undefined) {
  const index = typeof key === 'number' ? key : NaN;
  if (!(index >= 0 && index <= list.length)) throw new Error(`${path.slice(0, depth).join('.')} has no entry ${key}.`);
  const inner = set(list[index], path, depth + 1, value);
  return inner === undefined ? list.toSpliced(index, 1) : list.toSpliced(index, 1, inner);
}
