import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A server process as its own pid file describes it. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** Reads `postmaster.pid`; undefined when no server runs. Line 1 is the pid, line 4 the port. */
export function readPostmaster(data: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    const found = { pid: Number(lines[0]), port: Number(lines[3]) };
    return found.pid > 0 && isAlive(found.pid) ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * After a power cut the pid may belong to any other program, and PostgreSQL would then refuse to start. The pid file is
 * removed only when that process is certainly no PostgreSQL.
 */
export function forgetForeignPostmaster(data: string): void {
  const found = readPostmaster(data);
  if (found && !isPostgres(found.pid)) rmSync(path.join(data, 'postmaster.pid'), { force: true });
}

/**
 * True while the process runs, also when it belongs to another account. One that has ended and that nobody has collected
 * (the first process of many containers collects none) still answers to its number: it counts as ended.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !awaitsCollection(pid);
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux: the state stands after the name, which is in brackets and may hold any character. */
function awaitsCollection(pid: number): boolean {
  try {
    const line = process.platform === 'linux' ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
    return line
      .slice(line.lastIndexOf(')') + 1)
      .trim()
      .startsWith('Z');
  } catch {
    return false; // gone, or hidden from this account
  }
}

/** When in doubt, yes. */
function isPostgres(pid: number): boolean {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').includes('postgres');
    if (process.platform === 'win32') return true;
    return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).includes('postgres');
  } catch {
    return true;
  }
}
