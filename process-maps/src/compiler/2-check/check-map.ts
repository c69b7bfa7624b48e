import type { ActionCatalog, RoleBindings } from '../../catalog/action-catalog.ts';
import type { Finding } from '../../checks/finding.ts';
import { runChecks } from '../../checks/run-checks.ts';
import type { ReadMap } from '../../format/read-map.ts';
import { type MapModel, understandMap } from '../../model/map-model.ts';

/** Phase 2: what the map means, and what is wrong with it. */
export function checkMap(
  read: ReadMap,
  catalog: ActionCatalog,
  roles?: RoleBindings,
): { model?: MapModel; findings: Finding[] } {
  if (!read.document) return { findings: read.findings };
  const model = understandMap(read.document, { catalog, roles, at: read.at });
  return { model, findings: runChecks(model) };
}
