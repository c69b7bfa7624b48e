import path from 'node:path';
import type { Connector } from '@baton/plugin-sdk';
import type { FaultCase } from '@baton/plugin-sdk/testing';
import type { ConformanceNote } from '../vendor-simulator/note-conformance.ts';

/** Titles of a spec file's tests. */
export interface FileResult {
  passed: string[];
  failed: string[];
}

/** One connector in the table. */
export interface ConformanceRow {
  id: string;
  name: string;
  /** What the connector offers: actions and triggers. */
  offers: number;
  /** Operations of the vendor that it used. */
  operations: number;
  requests: number;
  violations: string[];
  known: number;
  /** Kinds of fault that it met and handled, every time. */
  handled: number;
  kinds: number;
  broken: number;
  passed: number;
  failed: number;
  /** Empty when it was checked. */
  why: string;
}

/** False for what speaks to whomever its user names, or to nobody: there is no description to hold it against. */
export const hasVendor = ({ hosts }: Pick<Connector, 'hosts'>): boolean =>
  hosts.some((host) => host !== '*' && !host.endsWith('.invalid'));

/** A connector's spec bears its id, with - for _, and perhaps its maker before it. */
export function rowOf(
  connector: Connector,
  notes: readonly ConformanceNote[],
  files: ReadonlyMap<string, FileResult>,
  faults: readonly FaultCase[],
): ConformanceRow {
  const { id, name, actions, triggers } = connector;
  const slug = id.replaceAll('_', '-');
  const isOwn = (file: string) => file === `${slug}.spec.ts` || file.endsWith(`-${slug}.spec.ts`);
  const own = notes.filter((note) => isOwn(path.basename(note.file)));
  const [, result] = [...files].find(([file]) => isOwn(file)) ?? [];
  const { passed, failed } = result ?? { passed: [], failed: [] };
  const has = (titles: string[], fault: string) =>
    titles.some((title) => title === fault || title.endsWith(` ${fault}`));
  const sum = (of: (note: ConformanceNote) => number) => own.reduce((total, note) => total + of(note), 0);
  return {
    id,
    name,
    offers: Object.keys(actions).length + Object.keys(triggers).length,
    operations: new Set(own.flatMap(({ operations }) => operations)).size,
    requests: sum((note) => note.requests),
    violations: own.flatMap(({ violations }) => violations),
    known: sum((note) => note.known),
    handled: faults.filter(({ name: fault }) => has(passed, fault) && !has(failed, fault)).length,
    kinds: faults.length,
    broken: sum((note) => note.broken),
    passed: passed.length,
    failed: failed.length,
    why: own.length > 0 ? '' : hasVendor(connector) ? 'left out' : 'no certain vendor',
  };
}
