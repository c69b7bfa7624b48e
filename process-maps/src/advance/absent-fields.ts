import type { Json, Type } from '../types/type.ts';

/** Levels that are looked at; deeper data fails the check of its type anyway. */
const DEEPEST = 64;

/** Vendors and models say `null` for "there is none": an optional field that is null is left out, at any depth. */
export function withoutAbsent(type: Type | undefined, json: Json, depth = 0): Json {
  if (typeof json !== 'object' || json === null || depth > DEEPEST) return json;
  if (Array.isArray(json)) {
    return type?.kind === 'list' ? json.map((item) => withoutAbsent(type.of, item, depth + 1)) : json;
  }
  if (type?.kind !== 'record') return json;
  const fields = new Map(Object.entries(type.fields));
  const kept = Object.entries(json).filter(([name, value]) => value !== null || !fields.get(name)?.optional);
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutAbsent(fields.get(name), value, depth + 1)]));
}
