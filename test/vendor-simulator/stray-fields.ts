import { type Dict, dict, follow, isDict, list } from './json.ts';

const deepest = 14;

/**
 * Fields of a value that the schema never mentions, as paths. Alternatives are taken together: a field that any of them
 * mentions is known. Objects that declare no field, or allow more, are open.
 */
export function strayFields(document: Dict, schema: unknown, value: unknown, path = '', depth = 0): string[] {
  const shape = follow(document, schema);
  if (depth > deepest) return [];
  if (Array.isArray(value)) {
    const { items } = gather(document, shape);
    return items ? value.flatMap((item, at) => strayFields(document, items, item, `${path}/${at}`, depth + 1)) : [];
  }
  if (!isDict(value)) return [];
  const { known, open } = gather(document, shape);
  if (open || known.size === 0) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const inner = known.get(key);
    return inner ? strayFields(document, inner, child, `${path}/${key}`, depth + 1) : [`${path}/${key}`];
  });
}

interface Gathered {
  known: Map<string, unknown>;
  open: boolean;
  items: unknown;
}

function gather(document: Dict, schema: Dict): Gathered {
  const found: Gathered = { known: new Map(), open: false, items: undefined };
  const add = (node: unknown): void => {
    const part = follow(document, node);
    for (const [name, inner] of Object.entries(dict(part['properties']))) addKnown(found.known, name, inner);
    if (part['additionalProperties']) found.open = true;
    found.items ??= part['items'];
    for (const word of ['allOf', 'oneOf', 'anyOf']) list(part[word]).forEach(add);
  };
  add(schema);
  return found;
}

/** The same field in two alternatives: either shape is known. */
function addKnown(known: Map<string, unknown>, name: string, schema: unknown): void {
  const earlier = known.get(name);
  known.set(name, earlier === undefined ? schema : { anyOf: [earlier, schema] });
}
