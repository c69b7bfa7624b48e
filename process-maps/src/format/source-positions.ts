import { isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { MapPath } from '../checks/finding.ts';
import { offsetInScalar } from './scalar-offsets.ts';
import type { YamlFile } from './read-yaml.ts';

/** Line and column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** What at a path is meant: its key, its value (the rule), or a character inside of its text. */
export interface Place {
  atKey?: boolean;
  /** Offset into the text, from 0. `of` is the text when it is less than what is written, e.g. without blanks around. */
  inside?: { offset: number; of: string };
}

/** Where a path of the document stands in the text. What is not there is reported where its parent stands. */
export function locate(file: YamlFile, path: MapPath, { atKey = false, inside }: Place = {}): Position {
  let node: unknown = file.document!.contents;
  let found = offsetOf(node) ?? 0;
  let isThere = true;
  for (const [index, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find((item) => keyText(item) === String(step)) : undefined;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const wantKey = atKey && index === path.length - 1;
    const offset = pair && (wantKey || !offsetOf(node)) ? offsetOf(pair.key) : offsetOf(node);
    isThere = offset !== undefined && !wantKey;
    if (offset === undefined) break;
    found = pair && isNested(node) && !wantKey ? (offsetOf(pair.key) ?? offset) : offset;
  }
  if (inside && isThere && isScalar(node)) found = offsetInScalar(file.text, node, inside.offset, inside.of);
  const { line, col } = file.lines.linePos(found);
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
