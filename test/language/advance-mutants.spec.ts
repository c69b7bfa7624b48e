import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
/** The properties get as many random maps as this to notice; they end at the first fault, mostly within a few dozen. */
const runs = 10_000;
/** As many for the brain as it is; CI itself plays 2,000 beside this test. */
const soundRuns = 1_000;
let home: string;

beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'baton-mutants-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(home, 'node_modules'));
  writeFileSync(path.join(home, 'package.json'), '{ "type": "module" }');
  cpSync(path.join(root, 'test/fuzz/fuzz-brain.ts'), path.join(home, 'fuzz-brain.ts'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Verdict {
  failed: boolean;
  error?: string;
}

/** The source of the package, with one line of `advance` changed, played in a process of its own. */
async function play(name: string, file: string, from: string, to: string, count = runs): Promise<Verdict> {
  const folder = path.join(home, name.replaceAll(/\W/g, '_'));
  cpSync(path.join(root, 'process-maps/src'), path.join(folder, 'src'), { recursive: true });
  cpSync(path.join(root, 'process-maps/package.json'), path.join(folder, 'package.json'));
  const own = path.join(root, 'process-maps/node_modules');
  if (existsSync(own)) symlinkSync(own, path.join(folder, 'node_modules'));
  const changed = path.join(folder, 'src/advance', file);
  const source = readFileSync(changed, 'utf8');
  expect(source.split(from).length - 1).toBe(1);
  writeFileSync(changed, source.replace(from, to));
  const { NODE_OPTIONS: _, ...env } = process.env;
  // A brain that goes round for ever fills this memory soon; one that is sound needs a fifth of it.
  const args = ['--max-old-space-size=512', 'fuzz-brain.ts', folder, String(count)];
  try {
    return JSON.parse((await run(process.execPath, args, { cwd: home, env })).stdout) as Verdict;
  } catch (problem) {
    if (!String(problem).includes('heap out of memory')) throw problem;
    return { failed: true, error: 'went round until there was no memory left' };
  }
}

/** File, what is written there, and what a tired engineer might have written. */
const mutants: [string, string, string, string][] = [
  ['undoes the oldest first', 'undo-case.ts', 'const last = state.done.at(-1);', 'const last = state.done.at(0);'],
  ['forgets an effect when undoing', 'undo-case.ts', 'draft.state.done.pop();', 'draft.state.done.splice(-2);'],
  [
    'undoes before a call has answered',
    'undo-case.ts',
    'state.tokens = state.tokens.filter((token) => mayHaveDone(draft, token));',
    'state.tokens = [];',
  ],
  [
    'goes on when the first branch has joined',
    'leave-step.ts',
    "branches.some((each) => each.phase !== 'joined')",
    "branches.every((each) => each.phase !== 'joined')",
  ],
  [
    'never joins',
    'leave-step.ts',
    "branches.some((each) => each.phase !== 'joined')",
    "branches.some((each) => each.phase !== 'waiting')",
  ],
  ['allows one round more', 'enter-step.ts', 'token.visit > bound &&', 'token.visit > bound + 1 &&'],
  ['never asks about a loop', 'enter-step.ts', 'token.visit > bound &&', 'token.visit > bound * 1000 &&'],
  [
    'counts no visits',
    'enter-step.ts',
    'draft.state.visits[step.id] = token.visit;',
    'draft.state.visits[step.id] = 0;',
  ],
  [
    'finishes twice',
    'end-case.ts',
    "draft.command({ do: 'finish',",
    "draft.command({ do: 'finish', outcome: outcome.kind, reasonCode: outcome.reasonCode, output });\n  draft.command({ do: 'finish',",
  ],
  ['leaves tokens behind at the end', 'end-case.ts', 'state.tokens = [];', 'state.tokens = state.tokens.slice(1);'],
  ['asks without a clock', 'ask-person.ts', "{ kind: 'deadline', ask: id }", "{ kind: 'deadline', ask: 'a0' }"],
  ['closes no question', 'ask-person.ts', 'delete draft.state.asks[ask.id];', ''],
  [
    'lets a rule pass that cannot be checked',
    'check-stops.ts',
    'verdict.ok && verdict.value === false',
    'verdict.ok !== verdict.value',
  ],
  ['takes answers of an earlier visit', 'apply-event.ts', 'token.visit === event.visit && ', ''],
  [
    'sends while the case is held',
    'apply-event.ts',
    ' || draft.state.held)\n    return false;',
    ')\n    return false;',
  ],
  ['starts a case twice', 'apply-event.ts', 'if (draft.state.tokens.length > 0) return false;', ''],
];

test('the brain as it is comes through', async () => {
  expect(await play('nothing', 'advance.ts', 'const draft =', 'const draft  =', soundRuns)).toMatchObject({
    failed: false,
  });
}, 300_000);

describe('the properties find a brain that', () => {
  test.each(mutants)(
    '%s',
    async (name, file, from, to) => {
      const verdict = await play(name, file, from, to);
      expect(verdict).toMatchObject({ failed: true, error: expect.any(String) });
    },
    300_000,
  );
});
