import type { MapSurroundings } from '@baton/contract';
import type { ActionCatalog, Finding, MapPath } from '@baton/process-maps';
import type { FieldsAtStep } from '@baton/process-maps/edit';
import { createContext, useContext, useMemo } from 'react';
import { problemsOf } from './problem-of-steps.ts';

/** What is known of the map as it stands, beside the map itself. */
export interface CheckedMap {
  findings: readonly Finding[];
  publishable: boolean;
  /** The text that was checked is not the newest one. */
  stale: boolean;
  /** The fields that the chosen step can use. */
  fields: FieldsAtStep;
  catalog: ActionCatalog;
}

export const noCatalog: ActionCatalog = { connectors: {} };
export const CheckedContext = createContext<CheckedMap>({
  findings: [],
  publishable: false,
  stale: true,
  fields: { before: [], after: [] },
  catalog: noCatalog,
});

export const useChecked = (): CheckedMap => useContext(CheckedContext);

/** What must be fixed at a place of the map, in words; undefined when nothing. */
export function useProblemAt(path: MapPath): string | undefined {
  return useChecked().findings.find(
    (finding) => finding.severity === 'must_fix' && finding.path.length === path.length && isWithin(finding.path, path),
  )?.message;
}

/** The worst problem at each step. */
export function useProblemsByStep(): ReadonlyMap<string, 'must_fix' | 'warning'> {
  const { findings } = useChecked();
  return useMemo(() => problemsOf(findings), [findings]);
}

export const isWithin = (path: MapPath, outer: MapPath): boolean =>
  outer.every((key, index) => String(path[index]) === String(key));

/** The contract carries the catalog as plain data. */
export const catalogOf = (surroundings: MapSurroundings | undefined): ActionCatalog =>
  (surroundings?.catalog as unknown as ActionCatalog | undefined) ?? noCatalog;
