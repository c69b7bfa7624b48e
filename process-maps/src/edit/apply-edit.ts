import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { MapPath } from '../checks/finding.ts';
import { yamlToJson } from '../format/read-yaml.ts';
import type { Json } from '../types/type.ts';

/** A change of a map: values to set, in order; undefined removes. A quick fix is one. */
export interface MapEdit {
  title: string;
  set: { path: MapPath; value: Json | undefined }[];
}

/** What fits on a line is written on a line, in characters. */
const ONE_LINE = 100;

/**
 * Changes the written map in place and keeps everything else as it is: comments, order, quotes. Records on the way that
 * are not there yet are made. What cannot be changed so (a list entry beyond the end, a value in the way) is an error.
 */
export function applyEdit(document: Document, edit: MapEdit): void {
  for (const { path, value } of edit.set) {
    if (path.length === 0) throw new Error('An edit cannot replace the whole map.');
    if (value === undefined) document.deleteIn(path);
    else setAt(document, path, value);
  }
}

function setAt(document: Document, path: MapPath, value: Json): void {
  const before = document.getIn(path, true) as Node | undefined;
  if (isScalar(before) && !isRecord(value)) {
    before.value = value;
    return;
  }
  if (isSeq(before) && Array.isArray(value)) {
    refill(document, before, value);
    return;
  }
  for (let length = 1; length < path.length; length++) {
    const around = document.getIn(path.slice(0, length), true);
    if (around !== undefined && (isScalar(around) || isAlias(around)))
      throw new Error(`${path.slice(0, length).join('.')} is a single value and has no ${path[length]}.`);
  }
  document.setIn(path, made(document, value));
}

/** Entries that stay are the same ones, with their comments, wherever they go. */
function refill(document: Document, list: YAMLSeq, values: readonly Json[]): void {
  const before = list.items.map((item) => ({ item, json: JSON.stringify(yamlToJson(item)) }));
  list.items = values.map((value) => {
    const json = JSON.stringify(value);
    const at = before.findIndex((one) => one.json === json);
    return at < 0 ? made(document, value) : before.splice(at, 1)[0]!.item;
  });
}

function made(document: Document, value: Json): Node {
  const node = document.createNode(value);
  layOut(node);
  return node;
}

/** Small records and lists on one line, as people write them; the parts of large ones below each other. */
function layOut(node: unknown): void {
  if (!isCollection(node)) return;
  node.flow = JSON.stringify(node).length <= ONE_LINE;
  if (node.flow) return;
  for (const item of node.items) layOut(isMap(node) ? (item as { value: unknown }).value : item);
}

function isRecord(value: Json): boolean {
  return typeof value === 'object' && value !== null;
}
