import { faultCases } from '@baton/plugin-sdk/testing';
import { installedPlugins } from '../../backend/src/connectors/installed-plugins.ts';
import { runSpecs, type SpecTest } from '../run-specs.ts';
import type { ConformanceNote } from '../vendor-simulator/note-conformance.ts';
import { specFolder } from '../vendor-simulator/spec-folder.ts';
import { type ConformanceRow, type FileResult, hasVendor, rowOf } from './conformance-row.ts';
import { tableOf } from './conformance-table.ts';

/**
 * `npm run conformance`: every `<connector>.spec.ts` of this folder that sends requests to a simulated vendor, as a table.
 * Exit code 1 when a request or answer was outside a description, a fault was not handled, a test failed, or a bundled
 * connector to a certain vendor has no such spec.
 */
const target = { violations: 0, failed_tests: 0, faults_per_connector: 24, vendors_left_out: 0 };

const run = await runSpecs(['test/conformance/'], 'BATON_CONFORMANCE_NOTES');
const [notes, files] = [run.notes as ConformanceNote[], filesOf(run.tests)];
const rows = installedPlugins.map((connector) => rowOf(connector, notes, files, faultCases(new Date())));
console.log(tableOf(rows));

const checked = rows.filter(({ requests }) => requests > 0);
const vendors = installedPlugins.filter(hasVendor).map(({ id }) => id);
const leftOut = vendors.filter((id) => !checked.some((row) => row.id === id));
const sum = (of: (row: ConformanceRow) => number) => checked.reduce((total, row) => total + of(row), 0);
const figures = {
  connectors: checked.length,
  operations: sum((row) => row.operations),
  requests: sum((row) => row.requests),
  violations: sum((row) => row.violations.length),
  known_differences: sum((row) => row.known),
  faults_handled_least: Math.min(...checked.map((row) => row.handled)),
  requests_broken: sum((row) => row.broken),
  tests: sum((row) => row.passed),
  failed_tests: [...files.values()].reduce((total, { failed }) => total + failed.length, 0),
  vendors_left_out: leftOut,
  ...(specFolder() === undefined && { why_left_out: "the vendors' published descriptions are not on this machine" }),
};
const holds =
  checked.length > 0 &&
  figures.violations === 0 &&
  figures.failed_tests === 0 &&
  figures.faults_handled_least >= target.faults_per_connector &&
  leftOut.length === 0;
console.log(JSON.stringify({ check: 'conformance', holds, target, figures }));
process.exit(holds ? 0 : 1);

/** Titles of each file's tests. */
function filesOf(tests: readonly SpecTest[]): Map<string, FileResult> {
  const files = new Map<string, FileResult>();
  for (const { file, title, passed } of tests) {
    const result = files.get(file) ?? { passed: [], failed: [] };
    (passed ? result.passed : result.failed).push(title);
    files.set(file, result);
  }
  return files;
}
