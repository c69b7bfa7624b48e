import { type Dict, dict, escapePart, follow, list } from './json.ts';

/** One operation of a published description. */
export interface Operation {
  /** `POST /tickets/{ticket_id}/tags` */
  name: string;
  method: string;
  pattern: RegExp;
  /** Names of the path's parts in order. */
  parts: string[];
  /** JSON pointer of the operation in the document. */
  pointer: string;
  definition: Dict;
  parameters: Dict[];
}

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** All operations, literal paths before those with parts. */
export function operationsOf(document: Dict): Operation[] {
  const found = Object.entries(dict(document['paths'])).flatMap(([path, item]) =>
    methods.filter((method) => dict(item)[method]).map((method) => toOperation(document, path, dict(item), method)),
  );
  return found.sort((a, b) => a.parts.length - b.parts.length || b.name.length - a.name.length);
}

function toOperation(document: Dict, path: string, item: Dict, method: string): Operation {
  const definition = dict(item[method]);
  const parts = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
  const literal = path.split(/\{[^}]+\}/).map((text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  const all = [...list(item['parameters']), ...list(definition['parameters'])];
  return {
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    pattern: new RegExp(`^${literal.join('([^/]+)')}/?$`),
    parts,
    pointer: `/paths/${escapePart(path)}/${method}`,
    definition,
    parameters: all.map((parameter) => follow(document, parameter)),
  };
}

export function findOperation(operations: readonly Operation[], method: string, path: string) {
  for (const operation of operations) {
    const match = operation.method === method ? operation.pattern.exec(path) : null;
    if (!match) continue;
    const values = operation.parts.map((part, at) => [part, decodeURIComponent(match[at + 1]!)]);
    return { operation, path: Object.fromEntries(values) as Record<string, string> };
  }
  return undefined;
}
