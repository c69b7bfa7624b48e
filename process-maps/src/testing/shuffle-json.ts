import type { Json } from '../types/type.ts';

/**
 * The value after a journey through a database: keys in another order (as JSON columns do), nothing shared with the
 * original, and frozen, so that whoever tries to change it fails.
 */
export function throughStorage<T>(value: T): T {
  return shuffled(JSON.parse(JSON.stringify(value)) as Json) as T;
}

/** Equal texts for equal data, whatever the order of keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

function shuffled(value: Json): Json {
  if (Array.isArray(value)) return Object.freeze(value.map(shuffled)) as Json[];
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, shuffled(part)] as const);
  return Object.freeze(Object.fromEntries(entries.reverse()));
}
