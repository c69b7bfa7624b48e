import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { verdictOn, type RanStage } from '../verdict.mjs';

const stage = (more: Partial<RanStage>): RanStage => ({ name: 'a', passed: 3, failed: 0, leftOut: [], ...more });
const ci = { ci: true, specifications: true };
const elsewhere = '/repo/test/engine/one.spec.ts';
const conformance = '/repo/test/conformance/intercom.spec.ts';

describe('the verdict on all stages', () => {
  test.each([
    ['all passed', [stage({}), stage({})], ci, 0, '6 passed, 0 failed'],
    ['one failed', [stage({}), stage({ failed: 1 })], ci, 1, '6 passed, 1 failed'],
    ['one left out in CI', [stage({ leftOut: [elsewhere] })], ci, 1, '3 passed, 1 failed'],
    ['conformance left out although CI has it', [stage({ leftOut: [conformance] })], ci, 1, '3 passed, 1 failed'],
    [
      'without specifications',
      [stage({ leftOut: [conformance] })],
      { ...ci, specifications: false },
      0,
      '3 passed, 0 failed',
    ],
    [
      'another one too',
      [stage({ leftOut: [conformance, elsewhere] })],
      { ...ci, specifications: false },
      1,
      '3 passed, 1 failed',
    ],
    ['left out at home', [stage({ leftOut: [elsewhere] })], { ...ci, ci: false }, 0, '3 passed, 0 failed'],
    ['nothing ran', [], ci, 1, '0 passed, 0 failed'],
  ])('%s', (_what, stages, machine, exitCode, last) => {
    const verdict = verdictOn(stages, machine);
    expect({ exitCode: verdict.exitCode, last: verdict.lines.at(-1) }).toEqual({ exitCode, last });
  });
});

const project = path.resolve(import.meta.dirname, '../..');

test.each([
  ['passes', 'process.exit(0)', 0, '1 passed, 0 failed'],
  ['fails', 'process.exit(3)', 1, '0 passed, 1 failed'],
])('.ci/run of a project whose one check %s', async (_what, check, code, last) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'baton ci '));
  for (const file of ['.ci/run', 'test/run-all.mjs', 'test/run-stage.mjs', 'test/verdict.mjs']) copy(file, folder);
  copy('backend/scripts/use-own-node.mjs', folder);
  const stages = [{ name: 'the only one', run: ['node', '-e', check] }];
  writeFileSync(path.join(folder, 'test/stages.mjs'), `export const stages = ${JSON.stringify(stages)};`);
  const manifest = { name: 'tiny', version: '1.0.0', scripts: { test: 'node test/run-all.mjs' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  const lockfile = { name: 'tiny', version: '1.0.0', lockfileVersion: 3, packages: { '': manifest } };
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lockfile));
  const ended = await run(path.join(folder, '.ci/run'));
  expect({ code: ended.code, last: ended.out.trim().split('\n').at(-1) }).toEqual({ code, last });
  rmSync(folder, { recursive: true });
});

function copy(file: string, folder: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  cpSync(path.join(project, file), path.join(folder, file));
}

/** On the Node that runs this test, with nothing of the outer npm. */
function run(script: string): Promise<{ code: number; out: string }> {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS|JEST_)/i.test(name));
  const env = {
    ...Object.fromEntries(own),
    PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH']}`,
  };
  return new Promise((resolve) => {
    execFile('sh', [script], { env }, (problem, out) => resolve({ code: Number(problem?.code ?? 0), out }));
  });
}
