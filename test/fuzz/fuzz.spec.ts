import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');

async function fuzz(...args: string[]) {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const node = ['--import', './backend/scripts/source-loader.mjs', 'test/fuzz/fuzz.ts', ...args];
  const child = spawn(process.execPath, node, { cwd: root, env });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: code as number, err, line: JSON.parse(out) as { holds: boolean; figures: Record<string, unknown> } };
}

test('10 seconds of damaged maps, BPMN files and rules: no crash, no hang, no changed prototype', async () => {
  const { code, err, line } = await fuzz('--seconds', '10');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(line.figures.tried).toBeGreaterThan(20);
});

test.each(['crash', 'pollution', 'slow', 'hang'])(
  'a planted %s is found, with an input that can be tried again',
  async (kind) => {
    const { code, err, line } = await fuzz('--seconds', '60', '--seed', '7', '--plant', kind);
    expect({ code, holds: line.holds, found: line.figures.found }).toEqual({
      code: 1,
      holds: false,
      found: `${kind} at 20`,
    });
    expect(err).toContain('npm run fuzz -- --seconds 60 --seed 7 --only 20');
  },
);
