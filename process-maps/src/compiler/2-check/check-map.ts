import type { ActionCatalog, RoleBindings } from '../../catalog/action-catalog.ts';
import type { ContextPacks } from '../../checks/context-packs.ts';
import type { Finding } from '../../checks/finding.ts';
import type { Statistics } from '../../checks/statistics.ts';
import { runChecks } from '../../checks/run-checks.ts';
import type { ReadMap } from '../../format/read-map.ts';
import { NO_HOLES } from '../../format/holes.ts';
import { type MapModel, understandMap } from '../../model/map-model.ts';

/** What is known beside the map: connectors, who fills its roles, what past cases say about it, which context packs there are. */
export interface CompileSurroundings {
  catalog: ActionCatalog;
  roles?: RoleBindings;
  statistics?: Statistics;
  contextPacks?: ContextPacks;
}

/** Phase 2: what the map means, and what is wrong with it. Of a map with faults of format, the parts that could be read. */
export function checkMap(read: ReadMap, around: CompileSurroundings): { model?: MapModel; findings: Finding[] } {
  const document = read.document ?? read.partial?.document;
  if (!document) return { findings: read.findings };
  const holes = read.partial?.holes ?? NO_HOLES;
  const model = understandMap(document, { roles: undefined, ...around, at: read.at, holes });
  const findings = [...read.findings, ...runChecks(model)];
  const inOrder = findings.toSorted((one, other) => one.line - other.line || one.column - other.column);
  return { model, findings: inOrder };
}
