/** JSON with sorted keys and no undefined: the same data gives the same text, whatever order it was built in. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const from = value as Record<string, unknown>;
  let text = '';
  // Sorted in place: `Object.keys` makes a new list each time.
  for (const key of Object.keys(from).sort()) {
    const inner = from[key];
    if (inner !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(inner)}`;
  }
  return `{${text}}`;
}
