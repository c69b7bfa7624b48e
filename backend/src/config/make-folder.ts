import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from './start-problem.ts';

/**
 * Makes a folder and those above it, one by one: Node's own `recursive` tries for ever where the system answers that a
 * folder is missing although its parent is there, as /proc does.
 * @throws the system's error
 */
export function makeFolder(folder: string, mode?: number): void {
  if (isFolder(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent, mode);
  try {
    mkdirSync(folder, { ...(mode !== undefined && { mode }) });
  } catch (problem) {
    if (!isFolder(folder)) throw problem; // another process was faster
  }
}

/**
 * Makes the folder that data is kept in, and tries to write there.
 * @throws StartProblem with one sentence for the reader
 */
export function makeDataFolder(folder: string, mode?: number): void {
  try {
    makeFolder(folder, mode);
    rmSync(mkdtempSync(path.join(folder, '.write-check-')), { recursive: true });
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new StartProblem(
      `Expected to keep Baton's data in ${folder}, but that folder ${reasons[why] ?? `cannot be written (${why})`}: make it writable, or set BATON_HOME to another folder.`,
      { cause },
    );
  }
}

const reasons: Record<string, string> = {
  ENOSPC: 'is on a full disk',
  EDQUOT: 'is over its share of the disk',
  EROFS: 'is on a read-only disk',
  ENOTDIR: 'is below a file',
  ENOENT: 'cannot be made',
};

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
