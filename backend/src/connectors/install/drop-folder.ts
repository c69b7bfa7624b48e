import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fetched } from './fetch-package.ts';
import { packageLimits, tooLarge } from './package-files.ts';
import { PluginRefused } from './plugin-refused.ts';
import { readFolder } from './read-folder.ts';
import { writeTarball } from './write-tarball.ts';

/**
 * The one folder of this machine whose packages an admin may install from the page: whoever may put something there may use
 * the command line as well. Packed plugins only, as .tgz or unpacked; nothing here is built.
 */
export class DropFolder {
  readonly place: string;

  constructor(home: string) {
    this.place = path.join(home, 'plugin-drop');
  }

  /** Names of what lies there, without links. */
  async list(): Promise<string[]> {
    const found = await readdir(this.place, { withFileTypes: true }).catch(() => []);
    return found
      .filter((one) => one.isDirectory() || (one.isFile() && one.name.endsWith('.tgz')))
      .map((one) => one.name)
      .toSorted();
  }

  /** @throws PluginRefused */
  async read(name: string): Promise<Fetched> {
    // Only a name that is listed: so no path leads anywhere else.
    if (!(await this.list()).includes(name)) {
      throw new PluginRefused(
        `Expected a packed plugin called “${name.slice(0, 60)}” in ${this.place}, found none: copy it there and look again.`,
      );
    }
    const file = path.join(this.place, name);
    const facts = await lstat(file);
    if (facts.isDirectory())
      return { packed: await writeTarball(await readFolder(file)), source: `the folder ${name}` };
    if (!facts.isFile()) throw new PluginRefused(`“${name}” is a link: only plain files are taken.`);
    if (facts.size > packageLimits.packed) throw tooLarge();
    return { packed: await readFile(file), source: `the file ${name}` };
  }
}
