import type { Field, Json, Type } from '@baton/process-maps';

/** The fields of an answer, in order. An answer is always a record. */
export function fieldsOf(output: Type): [name: string, field: Field][] {
  return output.kind === 'record' ? Object.entries(output.fields) : [];
}

/** The field that holds the decision: the first choice of the answer's type. */
export function choiceField(output: Type): { name: string; of: string[] } | undefined {
  for (const [name, field] of fieldsOf(output)) {
    if (field.kind === 'choice') return { name, of: field.of };
  }
  return undefined;
}

/** A record's field, or undefined for anything else. */
export function fieldOf(data: Json | undefined, name: string): Json | undefined {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return undefined;
  return Object.hasOwn(data, name) ? data[name] : undefined;
}

/** Follows a dotted path into data. */
export function valueAt(data: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((inner, name) => fieldOf(inner, name), data);
}

/** Nothing there: absent, null, blank text or an empty list. */
export const isBlank = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
