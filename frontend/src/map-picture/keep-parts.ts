import { replaceEqualDeep } from '@tanstack/react-query';

/**
 * Gives the parts of a picture, with those that are as they were the last time being the same objects: what did not change
 * is not drawn again. One keeper serves one canvas.
 */
export function createKeeper<Part extends { id: string }>(): (parts: Part[]) => Part[] {
  let last = new Map<string, Part>();
  let list: Part[] = [];
  return (parts) => {
    const kept = parts.map((part) => replaceEqualDeep(last.get(part.id), part));
    last = new Map(kept.map((part) => [part.id, part]));
    if (kept.length !== list.length || kept.some((part, at) => part !== list[at])) list = kept;
    return list;
  };
}
