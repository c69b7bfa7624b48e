import { PluginRefused } from './plugin-refused.ts';

/** What a package holds, by path with forward slashes. */
export type PackageFiles = ReadonlyMap<string, Buffer>;

const MB = 1024 * 1024;

/** Generous for a bundled vendor SDK; anything beyond is a mistake or an attack. Bytes. */
export const packageLimits = { packed: 10 * MB, unpacked: 40 * MB, files: 500 };

/** Collects a package's files one by one; the first that does not belong there ends it. */
export class FileCollector {
  readonly files = new Map<string, Buffer>();
  #bytes = 0;

  /** @throws PluginRefused before anything is kept */
  checkPath(path: string): void {
    if (!isPlainPath(path)) {
      throw new PluginRefused(
        `The package holds the path “${path.slice(0, 80)}”, which leads out of its own folder: it is damaged or hostile, do not use it.`,
      );
    }
    if (this.files.has(path)) throw new PluginRefused(`The package holds “${path}” twice: it is damaged or hostile.`);
    if (this.files.size >= packageLimits.files) {
      throw new PluginRefused(
        `The package holds more than ${packageLimits.files} files: pack it with "baton plugin pack".`,
      );
    }
  }

  /** @throws PluginRefused as soon as the whole becomes too large */
  count(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > packageLimits.unpacked) throw tooLarge();
  }

  add(path: string, bytes: Buffer): void {
    this.files.set(path, bytes);
  }
}

export const tooLarge = (): PluginRefused =>
  new PluginRefused(
    `The package is larger than ${packageLimits.packed / MB} MB, or than ${packageLimits.unpacked / MB} MB unpacked: leave out what the plugin does not need.`,
  );

/** Names of letters, digits and a few signs, one below the other; no `..`, no drive, no device. */
function isPlainPath(path: string): boolean {
  return (
    path.length <= 200 && path.split('/').every((part) => /^[\w@+-][\w.@+ -]{0,99}$/.test(part) && !part.endsWith('.'))
  );
}
