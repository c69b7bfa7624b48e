import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { oneFileSdks } from '../../backend/scripts/one-file-sdks.mjs';
import { packSdks, sdksArePacked } from '../../backend/src/start/pack-sdks.ts';

const project = path.resolve(import.meta.dirname, '../..');
const loader = ['--import', path.join(project, 'backend/scripts/source-loader.mjs')];

beforeAll(async () => {
  expect(await packSdks(project)).toBe(true);
  expect(sdksArePacked()).toBe(true);
}, 120_000);

/** What `code` prints as JSON in a process of its own. */
async function printed<T>(code: string, options: readonly string[] = []): Promise<T> {
  const args = ['--no-warnings', ...options, '--input-type=module', '--eval', code];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: path.join(project, 'backend'),
    timeout: 100_000,
  });
  return JSON.parse(stdout) as T;
}

test.each(oneFileSdks())(
  '$name gives out packed what it gives out as installed',
  async ({ name, file }) => {
    const code = `const names = Object.keys(await import('${name}')).filter((one) => one !== 'module.exports' && one !== 'default');
    console.log(JSON.stringify({ place: import.meta.resolve('${name}'), names: names.sort() }));`;
    const installed = await printed<{ place: string; names: string[] }>(code);
    const packed = await printed<{ place: string; names: string[] }>(code, loader);
    expect(installed.place).not.toBe(packed.place);
    expect(packed.place).toBe(`file://${file}`);
    expect(packed.names.length).toBeGreaterThan(3);
    expect(packed.names).toEqual(installed.names);
  },
  120_000,
);

test.each(['asana', 'intercom'])(
  '%s does the same over its packed SDK, also when it is refused',
  async (id) => {
    const code = `const { default: connector } = await import('@baton/plugin-${id}');
    const { VendorLine } = await import('@baton/plugin-sdk/testing');
    const line = new VendorLine(connector);
    const ends = { health: await connector.health(line.context()) };
    for (const [name, action] of Object.entries(connector.actions)) {
      const done = action.run(line.context({ key: name, patience: 20_000 }), action.input.parse(action.example.input));
      ends[name] = await done.then(() => 'done', (problem) => [problem.code, problem.message]);
    }
    console.log(JSON.stringify(ends));
    process.exit(0);`;
    const installed = await printed<Record<string, unknown>>(code);
    const packed = await printed<Record<string, unknown>>(code, loader);
    expect(Object.keys(packed).length).toBeGreaterThan(5);
    expect(Object.values(packed)).toContain('done');
    expect(packed).toEqual(installed);
  },
  120_000,
);
