import { type Document, isMap, isPair, isSeq, LineCounter, type Node, type Pair } from 'yaml';
import type { MapPath } from '../checks/finding.ts';

/** Line and column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Where a path of the document stands in the text. What is not there is reported where its parent stands.
 * `key: true` points at the key instead of the value.
 */
export function locate(document: Document, lines: LineCounter, path: MapPath, key = false): Position {
  let node: unknown = document.contents;
  let found = offsetOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find((item) => keyText(item) === String(step)) : undefined;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const wantKey = key && index === path.length - 1;
    const offset = pair && (wantKey || !offsetOf(node)) ? offsetOf(pair.key) : offsetOf(node);
    if (offset === undefined) break;
    found = pair && isNested(node) && !wantKey ? (offsetOf(pair.key) ?? offset) : offset;
  }
  const { line, col } = lines.linePos(found);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** A nested mapping is best pointed at by its key. */
function isNested(node: unknown): boolean {
  return isMap(node) && !node.flow;
}

function keyText(pair: Pair): string | undefined {
  const value = (pair.key as { value?: unknown } | null)?.value;
  return value === undefined ? undefined : String(value);
}

function offsetOf(node: unknown): number | undefined {
  if (isPair(node)) return offsetOf(node.key);
  return (node as Node | null | undefined)?.range?.[0];
}
