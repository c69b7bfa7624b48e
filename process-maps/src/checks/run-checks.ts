import type { MapModel } from '../model/map-model.ts';
import { ALL_CHECKS } from './all-checks.ts';
import type { Check } from './check.ts';
import type { Finding, Severity } from './finding.ts';
import { SEVERITIES } from './severities.ts';

/** All findings about a map, in the order of the file. A check that breaks becomes a finding, not an exception. */
export function runChecks(model: MapModel, checks: readonly Check[] = ALL_CHECKS): Finding[] {
  const findings = checks
    .filter((check) => !model.map.current || check.forCurrent)
    .flatMap((check) => [...runCheck(check, model)]);
  return findings.toSorted((one, other) => one.line - other.line || one.column - other.column);
}

function* runCheck(check: Check, model: MapModel): Generator<Finding> {
  const severity: Severity = SEVERITIES[check.code as keyof typeof SEVERITIES];
  const known = { code: check.code, severity, why: check.why };
  try {
    for (const { step = null, ...report } of check.run(model))
      yield { ...known, ...report, step, ...model.at(report.path) };
  } catch (error) {
    const message = `The check ${check.code} failed: ${error instanceof Error ? error.message : String(error)}`;
    yield { ...known, message, fix: 'Report this as a fault of Baton.', step: null, path: [], line: 1, column: 1 };
  }
}
