import { type Document, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { canonicalJson } from '../compiler/3-lower/canonical-json.ts';
import type { Finding, MapPath } from '../checks/finding.ts';
import { knownKeys } from './known-keys.ts';
import { readMap } from './read-map.ts';

/** The layout may settle only after its comments have moved once. */
const PASSES = 4;

/**
 * The map in the one layout: keys in the order of the format, two blanks of indentation, long lines as they are. Comments
 * and the order of steps stay. A map that cannot be read is not touched: its findings come back instead.
 */
export function formatMap(text: string): { text: string } | { findings: Finding[] } {
  const before = readMap(text);
  if (!before.document) return { findings: before.findings };
  let formatted = layOut(before.yaml!);
  for (let pass = 1; pass < PASSES; pass++) {
    const again = layOut(readMap(formatted).yaml!);
    if (again === formatted) break;
    formatted = again;
  }
  const after = readMap(formatted).document;
  if (canonicalJson(after) !== canonicalJson(before.document)) return { text };
  return { text: formatted };
}

function layOut(document: Document.Parsed): string {
  const json: unknown = document.toJS({ maxAliasCount: 0 });
  const valueAt = (path: MapPath) =>
    path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], json);
  sortKeys(document.contents, [], valueAt);
  return document.toString({ lineWidth: 0, indent: 2, flowCollectionPadding: true });
}

function sortKeys(node: unknown, path: MapPath, valueAt: (path: MapPath) => unknown): void {
  if (isSeq(node)) node.items.forEach((item, index) => sortKeys(item, [...path, index], valueAt));
  if (!isMap(node)) return;
  const order = knownKeys(path, valueAt);
  const rank = (pair: Pair) => {
    const place = order.indexOf(nameOf(pair));
    return place < 0 ? order.length : place;
  };
  if (order.length > 0) node.items.sort((one, other) => rank(one) - rank(other));
  for (const pair of node.items) sortKeys(pair.value, [...path, nameOf(pair)], valueAt);
}

function nameOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}
