import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fetchFromNpm } from './fetch-from-npm.ts';
import { packPlugin } from './pack-plugin.ts';
import { PluginRefused } from './plugin-refused.ts';
import { readFolder } from './read-folder.ts';
import { packageNames } from './read-package.ts';
import { writeTarball } from './write-tarball.ts';

export interface Fetched {
  packed: Buffer;
  /** Where it came from, in words. */
  source: string;
}

/**
 * A package from this machine or from npm: a .tgz file, an unpacked package, a plugin's sources, or `name@version`. Not for
 * requests from elsewhere: it reads whatever path it is given. @throws PluginRefused
 */
export async function fetchPackage(what: string): Promise<Fetched> {
  const found = await stat(what).catch(() => undefined);
  if (found?.isFile()) return { packed: await readFile(what), source: `the file ${path.basename(what)}` };
  if (found?.isDirectory())
    return { packed: await packFolder(what), source: `the folder ${path.basename(path.resolve(what))}` };
  if (/[\\/.]/.test(what.replace(/^@[^/]+\//, '').replace(/@.*$/, ''))) {
    throw new PluginRefused(
      `Expected a .tgz file, a plugin's folder, or the name of an npm package, found “${what.slice(0, 80)}”, which is none.`,
    );
  }
  return fetchPublished(what);
}

/** From npm: `name`, which means the newest, or `name@version`. @throws PluginRefused */
export async function fetchPublished(what: string): Promise<Fetched> {
  const [, name = what, version] = /^(@?[^@]+)@([^@]+)$/.exec(what) ?? [];
  const { packed, file } = await fetchFromNpm(version === undefined ? { name } : { name, version });
  return { packed, source: `npm, ${version === undefined ? `the newest ${name}, ${file}` : `${name}@${version}`}` };
}

async function packFolder(folder: string): Promise<Buffer> {
  const isPacked = await stat(path.join(folder, packageNames.descriptor)).then(
    () => true,
    () => false,
  );
  return isPacked ? writeTarball(await readFolder(folder)) : (await packPlugin(folder)).tarball;
}
