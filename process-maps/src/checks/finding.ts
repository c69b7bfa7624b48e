import type { Json } from '../types/type.ts';

export type Severity = 'must_fix' | 'warning' | 'suggestion';

/** Where something stands in the map: keys and indexes from the root, e.g. `['steps', 'triage', 'next']`. */
export type MapPath = readonly (string | number)[];

/** Something about a map that a person should look at. The same text in the editor, the command line and the docs. */
export interface Finding {
  /** The check that found it, e.g. `no-owner`; `format` when the file itself cannot be read. */
  code: string;
  severity: Severity;
  /** What is wrong: what was expected, what was found. */
  message: string;
  why: string;
  fix: string;
  step: string | null;
  path: MapPath;
  /** From 1. */
  line: number;
  column: number;
  quickFix?: QuickFix;
}

/** A change that settles the finding: values to set in the document; undefined removes. */
export interface QuickFix {
  title: string;
  set: { path: MapPath; value: Json | undefined }[];
}
