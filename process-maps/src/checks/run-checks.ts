import type { MapModel } from '../model/map-model.ts';
import { ALL_CHECKS } from './all-checks.ts';
import type { Check } from './check.ts';
import type { Finding, QuickFix, Severity } from './finding.ts';
import { SEVERITIES } from './severities.ts';

/** All findings about a map, in the order of the file. A check that breaks becomes a finding, not an exception. */
export function runChecks(model: MapModel, checks: readonly Check[] = ALL_CHECKS): Finding[] {
  const findings = checks
    .filter((check) => !model.map.current || check.forCurrent)
    .flatMap((check) => [...runCheck(check, model)])
    .filter((finding) => !isAccepted(finding, model));
  return findings.toSorted((one, other) => one.line - other.line || one.column - other.column);
}

/** Accepted in the map with a reason and a name. What must be fixed always stands. */
function isAccepted({ severity, code, step }: Finding, { map }: MapModel): boolean {
  if (severity === 'must_fix') return false;
  return (map.accepted ?? []).some(
    (entry) => entry.check === code && (entry.step === undefined || entry.step === step),
  );
}

function moved({ title, set }: QuickFix, { holes }: MapModel): QuickFix {
  return { title, set: set.map(({ path, value }) => ({ path: holes.original(path), value })) };
}

function* runCheck(check: Check, model: MapModel): Generator<Finding> {
  const severity: Severity = SEVERITIES[check.code as keyof typeof SEVERITIES];
  const known = { code: check.code, severity, why: check.why };
  try {
    for (const report of check.run(model)) {
      // What could not be read was reported once; nothing is concluded from it.
      if (model.holes.at(report.path) || model.holes.isUnread(report.path)) continue;
      const { step = null, inside, quickFix, ...rest } = report;
      const path = model.holes.original(report.path);
      const at = model.at(path, inside && { inside });
      yield { ...known, ...rest, step, path, ...at, ...(quickFix ? { quickFix: moved(quickFix, model) } : {}) };
    }
  } catch (error) {
    const message = `The check ${check.code} failed: ${error instanceof Error ? error.message : String(error)}`;
    yield { ...known, message, fix: 'Report this as a fault of Baton.', step: null, path: [], line: 1, column: 1 };
  }
}
