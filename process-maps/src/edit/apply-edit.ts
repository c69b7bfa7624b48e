import { type Document, isAlias, isCollection, isScalar, type Node } from 'yaml';
import type { MapPath } from '../checks/finding.ts';
import type { Json } from '../types/type.ts';

/** A change of a map: values to set, in order; undefined removes. A quick fix is one. */
export interface MapEdit {
  title: string;
  set: { path: MapPath; value: Json | undefined }[];
}

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
  const made = document.createNode(value);
  if (isCollection(made)) made.flow = true;
  for (let length = 1; length < path.length; length++) {
    const around = document.getIn(path.slice(0, length), true);
    if (around !== undefined && (isScalar(around) || isAlias(around)))
      throw new Error(`${path.slice(0, length).join('.')} is a single value and has no ${path[length]}.`);
  }
  document.setIn(path, made);
}

function isRecord(value: Json): boolean {
  return typeof value === 'object' && value !== null;
}
