import { execFile } from 'node:child_process';
import { access, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { KitReport } from '@baton/plugin-sdk/testing';
import { PluginProcess } from '../isolation/plugin-process.ts';
import { usualLimits } from '../isolation/process-limits.ts';
import { bundle } from './bundle.ts';
import { indexOf } from './bundle-plugin.ts';
import { type Packed, packPlugin } from './pack-plugin.ts';
import { PluginRefused } from './plugin-refused.ts';
import { unpack } from './unpack.ts';

export interface SourcesChecked {
  kit: KitReport;
  /** Absent when the plugin has none. */
  ownTests: { ok: boolean; passed: number; text: string } | undefined;
  packed: Packed;
  /** Milliseconds from the start of its process until it has loaded. */
  load: number;
}

/** A plugin's sources: the test kit, its own tests, and whether it can be packed and loads in isolation. @throws PluginRefused */
export async function checkPluginSources(folder: string): Promise<SourcesChecked> {
  const place = await mkdtemp(path.join(os.tmpdir(), 'baton-plugin-test-'));
  try {
    const tests = await ownTestFiles(folder);
    await unpack(path.join(place, 'code'), new Map(await bundle({ folder, entries: await entriesOf(folder, tests) })));
    const kit = await runKit(path.join(place, 'code/kit.mjs'));
    const ownTests = tests.length > 0 ? await runOwnTests(path.join(place, 'code'), tests.length) : undefined;
    const packed = await packPlugin(folder);
    await unpack(path.join(place, 'packed'), packed.plugin.files);
    return { kit, ownTests, packed, load: await timeToLoad(path.join(place, 'packed')) };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

async function entriesOf(folder: string, tests: string[]): Promise<Record<string, string>> {
  const kitFile = path.join(path.resolve(folder), 'src/kit.ts');
  const hasKit = await access(kitFile).then(
    () => true,
    () => false,
  );
  const kit = `
    import connector from ${JSON.stringify(await indexOf(folder))};
    import { checkConnector } from '@baton/plugin-sdk/testing';
    ${hasKit ? `import kit from ${JSON.stringify(kitFile)};` : 'const kit = {};'}
    export const run = () => checkConnector(connector, kit);
  `;
  const own = tests.map((file, n) => [`own-${n}.test`, `import ${JSON.stringify(file)};`]);
  return { kit, ...Object.fromEntries(own) };
}

async function ownTestFiles(folder: string): Promise<string[]> {
  const source = path.join(path.resolve(folder), 'src');
  const files = await readdir(source, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith('.test.ts')).map((file) => path.join(source, file));
}

async function runKit(file: string): Promise<KitReport> {
  try {
    const { run } = (await import(pathToFileURL(file).href)) as { run: () => Promise<KitReport> };
    return await run();
  } catch (problem) {
    const words = problem instanceof Error ? problem.message : String(problem);
    throw new PluginRefused(`The plugin cannot be tested: ${words.split('\n')[0]!.slice(0, 300)}`, { cause: problem });
  }
}

/** Milliseconds. */
const testsTime = 120_000;

async function runOwnTests(folder: string, files: number) {
  const args = ['--test', ...Array.from({ length: files }, (_, n) => path.join(folder, `own-${n}.test.mjs`))];
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  const ran = await promisify(execFile)(process.execPath, args, { timeout: testsTime, env }).then(
    ({ stdout }) => ({ ok: true, text: stdout }),
    (problem: { stdout?: string }) => ({ ok: false, text: problem.stdout ?? 'The plugin’s own tests did not end.' }),
  );
  return { ...ran, passed: Number(/^\D*pass (\d+)$/m.exec(ran.text)?.[1] ?? 0) };
}

async function timeToLoad(folder: string): Promise<number> {
  const start = performance.now();
  const process = new PluginProcess(folder, usualLimits);
  await process.ready.finally(() => process.stop('has loaded'));
  return performance.now() - start;
}
