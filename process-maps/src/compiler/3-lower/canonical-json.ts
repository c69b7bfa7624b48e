/** JSON with sorted keys and no undefined: the same data gives the same text, whatever order it was built in. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const from = value as Record<string, unknown>;
  // Without a prototype, so that a key such as __proto__ is data like any other.
  const result = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(from).toSorted()) if (from[key] !== undefined) result[key] = sorted(from[key]);
  return result;
}
