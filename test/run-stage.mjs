// Runs one stage of the table and counts what it found.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..');
const results = path.join(project, 'test/results');

/**
 * Answers `{ name, passed, failed, leftOut, seconds, said }`; a stage that is no test run counts as one test.
 * `said` is what its commands wrote, for showing when something failed.
 */
export async function runStage(stage) {
  const began = performance.now();
  const counted = stage.project ? await runJest(stage.project) : await runCommand(stage.run);
  return { name: stage.name, seconds: (performance.now() - began) / 1000, ...counted };
}

async function runCommand([command, ...args]) {
  const { code, said } = await spawned(command, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, leftOut: [], said };
}

async function runJest(name) {
  const report = path.join(results, `${name}.json`);
  mkdirSync(results, { recursive: true });
  rmSync(report, { force: true });
  const args = [
    '-c',
    'test/jest.config.mjs',
    '--selectProjects',
    name,
    '--maxWorkers=2',
    // After the last test and the end of its database: something that is left open would hold the whole run up for ever.
    '--forceExit',
    '--json',
    `--outputFile=${report}`,
  ];
  const { code, said } = await spawned('jest', args);
  if (!existsSync(report)) return { passed: 0, failed: 1, leftOut: [], said: failuresOf(said) };
  const found = JSON.parse(readFileSync(report, 'utf8'));
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
  return {
    passed: found.numPassedTests,
    // A run that ends badly without a failed test (a leak, a broken setup) still counts.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    leftOut: found.testResults.flatMap(leftOutOf),
    said: failuresOf(said),
  };
}

/** The file, once for every test of it that was left out. */
function leftOutOf({ name, assertionResults }) {
  return assertionResults
    .filter(({ status }) => ['pending', 'todo', 'skipped', 'disabled'].includes(status))
    .map(() => name);
}

/** What is not about failures is left away. */
function failuresOf(said) {
  return said.replace(/^(PASS|Running one project:) .*\n/gm, '');
}

/** Programs come from the project's own node_modules. Standard output of Jest is its JSON report: left away. */
function spawned(command, args) {
  const bin = path.join(project, 'node_modules/.bin');
  const child = spawn(command, args, {
    cwd: project,
    stdio: ['ignore', command === 'jest' ? 'ignore' : 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      PATH: bin + path.delimiter + process.env.PATH,
      ...(command === 'jest' && { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' }),
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => {
    child.on('error', (problem) => resolve({ code: 1, said: `${command} could not be started: ${problem.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
