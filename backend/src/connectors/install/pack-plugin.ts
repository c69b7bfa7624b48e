import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { bundlePlugin } from './bundle-plugin.ts';
import { describeCode } from './describe-again.ts';
import { integrityOf } from './integrity.ts';
import type { PackageFiles } from './package-files.ts';
import { PluginRefused } from './plugin-refused.ts';
import { packageNames, type PluginPackage, readPackage } from './read-package.ts';
import { unpack } from './unpack.ts';
import { writeTarball } from './write-tarball.ts';

export interface Packed {
  plugin: PluginPackage;
  tarball: Buffer;
  integrity: string;
}

/** Files that go along when they are there. */
const alongside = ['README.md', 'LICENSE', 'CHANGELOG.md'];

const manifestForm = z.object({
  name: z.string().min(1),
  version: z.string(),
  license: z.string().optional(),
  description: z.string().optional(),
});

/**
 * A plugin's sources as one package that any Baton takes: code with everything that it needs, what it says of itself (asked
 * in a process that can reach nothing), and a checksum of each file. The same sources give the same bytes.
 * @throws PluginRefused
 */
export async function packPlugin(folder: string): Promise<Packed> {
  const manifest = await readManifest(folder);
  const files = new Map<string, Buffer>(await bundlePlugin(folder));
  const { descriptor, standIn } = await describeFiles(files);
  const about = { ...manifest, type: 'module', baton: { connector: descriptor.id, sdk: descriptor.sdk } };
  files.set(packageNames.manifest, json(about));
  files.set(packageNames.descriptor, json({ descriptor, standIn }));
  for (const name of alongside) {
    const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
    if (bytes) files.set(name, bytes);
  }
  const sums = [...files].map(([name, bytes]): [string, string] => [name, integrityOf(bytes)]);
  files.set(packageNames.integrity, json(Object.fromEntries(sums.sort(([a], [b]) => (a < b ? -1 : 1)))));
  const plugin = readPackage(files);
  const tarball = await writeTarball(files);
  return { plugin, tarball, integrity: integrityOf(tarball) };
}

async function readManifest(folder: string) {
  const text = await readFile(path.join(folder, packageNames.manifest), 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new PluginRefused(`Expected a plugin's folder with package.json, found none in ${folder}.`);
  try {
    return manifestForm.parse(JSON.parse(text));
  } catch {
    throw new PluginRefused(`Expected ${folder}/package.json with a name and a version.`);
  }
}

async function describeFiles(files: PackageFiles) {
  const home = await mkdtemp(path.join(os.tmpdir(), 'baton-pack-'));
  try {
    const folder = path.join(home, 'plugin');
    await unpack(folder, files);
    return await describeCode(folder);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
