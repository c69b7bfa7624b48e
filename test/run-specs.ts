import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..');

export interface SpecTest {
  /** File name of the spec. */
  file: string;
  /** Titles of what surrounds the test, outermost first. */
  within: string[];
  title: string;
  passed: boolean;
}

export interface SpecsRun {
  tests: SpecTest[];
  /** Lines that the tests wrote into the file that `notes` names. */
  notes: unknown[];
}

/**
 * Runs spec files with Jest, for checks that end with figures. What failed is printed on the error output.
 * @param patterns parts of paths
 * @param notes environment variable that names a file for one JSON value a line
 */
export async function runSpecs(patterns: string[], notes: string): Promise<SpecsRun> {
  const place = mkdtempSync(path.join(os.tmpdir(), 'baton-specs-'));
  const [noted, report] = [path.join(place, 'notes.jsonl'), path.join(place, 'report.json')];
  try {
    await runJest(['--maxWorkers=2', '--json', `--outputFile=${report}`, '--testPathPatterns', ...patterns], {
      [notes]: noted,
    });
    if (!existsSync(report)) throw new Error('The tests did not run: see above.');
    const lines = existsSync(noted) ? readFileSync(noted, 'utf8').trim().split('\n') : [];
    return {
      tests: testsOf(readFileSync(report, 'utf8')),
      notes: lines.map((line): unknown => JSON.parse(line)),
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function runJest(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = path.join(project, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [...node, jest, '-c', 'test/jest.config.mjs', ...args], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  let said = '';
  child.stderr.on('data', (piece) => (said += piece));
  const [code] = await once(child, 'close');
  if (code !== 0) console.error(said.replace(/^(PASS|Running) .*\n/gm, ''));
}

interface JestReport {
  testResults: {
    name: string;
    message: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
  }[];
}

function testsOf(report: string): SpecTest[] {
  const { testResults } = JSON.parse(report) as JestReport;
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.basename(name);
    const tests = assertionResults.map(({ ancestorTitles, title, status }) => ({
      file,
      within: ancestorTitles,
      title,
      passed: status === 'passed',
    }));
    // A file that cannot be loaded has no tests, and is a failure all the same.
    return tests.length === 0 && message ? [{ file, within: [], title: 'can be loaded', passed: false }] : tests;
  });
}
