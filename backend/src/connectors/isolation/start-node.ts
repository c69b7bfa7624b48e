import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProcessLimits } from './process-limits.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const inside = path.join(here, 'inside');

/**
 * Node for one plugin: it may read its own folder and the program it runs, and nothing else. No files, network, processes,
 * workers, native code, inspector; no environment; no code from text. What it prints goes nowhere.
 */
export function startNode(folder: string, { heap }: ProcessLimits): ChildProcess {
  const flags = [
    '--permission',
    `--allow-fs-read=${inside}${path.sep}*`,
    `--allow-fs-read=${folder}${path.sep}*`,
    '--no-warnings',
    '--no-addons',
    '--disable-sigusr1',
    '--disallow-code-generation-from-strings',
    // Not covered by the permission model: it opens files by itself.
    '--no-experimental-sqlite',
    '--no-experimental-ffi',
    '--no-experimental-webstorage',
    '--no-global-search-paths',
    `--max-old-space-size=${Math.round(heap / (1024 * 1024))}`,
  ];
  return spawn(process.execPath, [...flags, path.join(inside, 'run-plugin.ts'), folder], {
    cwd: folder,
    env: {},
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    // A group of its own: a signal to "everybody" reaches nobody else.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

/** Ends a process and whatever belongs to it, at once. */
export function endNode(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it was quicker
  }
}
