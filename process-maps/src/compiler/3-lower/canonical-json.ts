/** JSON with sorted keys and no undefined: the same data gives the same text, whatever order it was built in. */
export function canonicalJson(value: unknown): string {
  return write(value, new Map());
}

/** `keys`: names of fields as they are written; a pipeline has few of them, thousands of times. */
function write(value: unknown, keys: Map<string, string>): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += text === '' ? write(item, keys) : `,${write(item, keys)}`;
    return `[${text}]`;
  }
  const from = value as Record<string, unknown>;
  // Sorted in place: `Object.keys` makes a new list each time.
  for (const key of Object.keys(from).sort()) {
    const inner = from[key];
    if (inner === undefined) continue;
    let name = keys.get(key);
    if (name === undefined) keys.set(key, (name = `${JSON.stringify(key)}:`));
    text += text === '' ? name + write(inner, keys) : `,${name}${write(inner, keys)}`;
  }
  return `{${text}}`;
}
