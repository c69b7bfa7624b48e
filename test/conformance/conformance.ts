import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { faultCases } from '@baton/plugin-sdk/testing';
import { installedPlugins } from '../../backend/src/connectors/installed-plugins.ts';
import type { ConformanceNote } from '../vendor-simulator/note-conformance.ts';
import { specFolder } from '../vendor-simulator/spec-folder.ts';
import { type ConformanceRow, type FileResult, hasVendor, rowOf } from './conformance-row.ts';
import { tableOf } from './conformance-table.ts';

/**
 * `npm run conformance`: every `<connector>.spec.ts` of this folder that sends requests to a simulated vendor, as a table.
 * Exit code 1 when a request or answer was outside a description, a fault was not handled, a test failed, or a bundled
 * connector to a certain vendor has no such spec.
 */
const project = path.resolve(import.meta.dirname, '../..');
const target = { violations: 0, failed_tests: 0, faults_per_connector: 24, vendors_left_out: 0 };

const { notes, files } = await runSpecs();
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

async function runSpecs(): Promise<{ notes: ConformanceNote[]; files: Map<string, FileResult> }> {
  const place = mkdtempSync(path.join(os.tmpdir(), 'baton-conformance-'));
  try {
    const [notesFile, report] = [path.join(place, 'notes.jsonl'), path.join(place, 'report.json')];
    const jest = path.join(project, 'node_modules/jest/bin/jest.js');
    const args = [
      '-c',
      'test/jest.config.mjs',
      '--selectProjects',
      'across',
      '--maxWorkers=2',
      '--json',
      `--outputFile=${report}`,
    ];
    const child = spawn(
      process.execPath,
      ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...args, 'test/conformance/'],
      {
        cwd: project,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, BATON_CONFORMANCE_NOTES: notesFile, NO_COLOR: '1', FORCE_COLOR: undefined },
      },
    );
    let said = '';
    child.stderr.on('data', (piece) => (said += piece));
    const [code] = await once(child, 'close');
    if (code !== 0) console.error(said.replace(/^PASS .*\n/gm, ''));
    const lines = existsSync(notesFile) ? readFileSync(notesFile, 'utf8').trim().split('\n') : [];
    return { notes: lines.map((line) => JSON.parse(line) as ConformanceNote), files: filesOf(report) };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

interface JestReport {
  testResults: { name: string; message: string; assertionResults: { title: string; status: string }[] }[];
}

function filesOf(report: string): Map<string, FileResult> {
  if (!existsSync(report)) throw new Error('The tests did not run: see above.');
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
  return new Map(
    testResults.map(({ name, message, assertionResults }) => {
      const titles = (status: string) =>
        assertionResults.filter((one) => one.status === status).map((one) => one.title);
      // A file that cannot be loaded has no tests, and is a failure all the same.
      const failed = assertionResults.length === 0 && message ? ['the file itself'] : titles('failed');
      return [path.basename(name), { passed: titles('passed'), failed }];
    }),
  );
}
