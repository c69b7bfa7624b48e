import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { NotUnderstood } from './exit-codes.ts';

/** Files that a map's folder holds beside the map: examples for its tests. */
const notMaps = /(^|[\\/])(evals\.ya?ml$|samples[\\/])/;

/** The map files meant by the paths: a file is taken as it is, a folder stands for every YAML file of maps below it. */
export function findMapFiles(paths: readonly string[]): string[] {
  return paths.flatMap((given) => {
    const found = statSync(given, { throwIfNoEntry: false });
    if (!found) throw new NotUnderstood(`Expected a map file or a folder of maps, but there is no "${given}".`);
    if (!found.isDirectory()) return [given];
    const files = mapFilesBelow(given);
    if (files.length === 0)
      throw new NotUnderstood(`Expected maps (.yaml files) in the folder "${given}", found none.`);
    return files;
  });
}

function mapFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !notMaps.test(path.relative(folder, file)) && !file.includes('node_modules'))
    .sort();
}
