import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FileCollector, type PackageFiles } from './package-files.ts';
import { PluginRefused } from './plugin-refused.ts';

/** The files of an unpacked package. Links are refused: what is read is what lies there. @throws PluginRefused */
export async function readFolder(folder: string): Promise<PackageFiles> {
  const found = new FileCollector();
  await addFolder(found, folder, '');
  return found.files;
}

async function addFolder(found: FileCollector, folder: string, below: string): Promise<void> {
  for (const name of await readdir(path.join(folder, below)).catch(() => Promise.reject(noFolder(folder)))) {
    const inside = below === '' ? name : `${below}/${name}`;
    const { size, ...facts } = await lstat(path.join(folder, inside)).then((one) => ({
      size: one.size,
      isFolder: one.isDirectory(),
      isFile: one.isFile(),
    }));
    if (facts.isFolder) {
      await addFolder(found, folder, inside);
      continue;
    }
    if (!facts.isFile) throw new PluginRefused(`The folder holds a link at “${inside}”: only plain files are taken.`);
    found.checkPath(inside);
    found.count(size);
    found.add(inside, await readFile(path.join(folder, inside)));
  }
}

const noFolder = (folder: string): PluginRefused =>
  new PluginRefused(`Expected a folder with a packed plugin, found nothing at ${folder}.`);
