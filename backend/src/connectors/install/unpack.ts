import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readFolder } from './read-folder.ts';
import type { PackageFiles } from './package-files.ts';
import { integrityOf } from './integrity.ts';

/** Where a plugin's package lies unpacked: its contents are part of the name, so two that differ never meet. */
export function pluginFolder(home: string, id: string, version: string, packed: Uint8Array): string {
  const mark = Buffer.from(integrityOf(packed).slice('sha512-'.length), 'base64').toString('hex').slice(0, 16);
  return path.join(home, 'plugins', id, `${version}-${mark}`);
}

/**
 * Puts the files there, whole or not at all; what lies there already is compared byte for byte, and replaced when somebody
 * changed it.
 */
export async function unpack(folder: string, files: PackageFiles): Promise<void> {
  if (await isThere(folder, files)) return;
  await mkdir(path.dirname(folder), { recursive: true, mode: 0o700 });
  const half = await mkdtemp(`${folder}.half-`);
  try {
    for (const [name, bytes] of files) {
      const file = path.join(half, name);
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(file, bytes, { mode: 0o400, flag: 'wx' });
    }
    await rm(folder, { recursive: true, force: true });
    await rename(half, folder);
  } catch (problem) {
    await rm(half, { recursive: true, force: true });
    // Another process of this installation was quicker with the same files.
    if (!(await isThere(folder, files))) throw problem;
  }
}

async function isThere(folder: string, files: PackageFiles): Promise<boolean> {
  const found = await readFolder(folder).catch(() => undefined);
  return found?.size === files.size && [...files].every(([name, bytes]) => found.get(name)?.equals(bytes) ?? false);
}
