export type Dict = Record<string, unknown>;

export const isDict = (value: unknown): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const dict = (value: unknown): Dict => (isDict(value) ? value : {});

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const mostHops = 20;

/** Follows `$ref` inside a document. */
export function follow(document: Dict, node: unknown): Dict {
  let current = node;
  for (let hops = 0; hops < mostHops && isDict(current) && typeof current['$ref'] === 'string'; hops++) {
    const parts = current['$ref'].replace(/^#\//, '').split('/').map(unescapePart);
    current = parts.reduce<unknown>((value, part) => dict(value)[part], document);
  }
  return dict(current);
}

export const escapePart = (part: string): string => part.replace(/~/g, '~0').replace(/\//g, '~1');

const unescapePart = (part: string): string => decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~');
