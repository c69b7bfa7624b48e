import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Linux: pages of 4 kB on every platform that Baton runs on. */
const pageSize = 4_096;

/** Bytes of memory that a process holds; undefined when it cannot be told. */
export async function processMemory(pid: number): Promise<number | undefined> {
  try {
    if (process.platform === 'linux') return residentPages(await readFile(`/proc/${pid}/statm`, 'utf8')) * pageSize;
    if (process.platform === 'win32') return undefined;
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Number(stdout.trim()) * 1024;
  } catch {
    return undefined;
  }
}

const residentPages = (statm: string): number => Number(statm.split(' ')[1]);
