import { spawnSync } from 'node:child_process';

/** SIGKILL for a postmaster and every process of its. */
export function killPostgres(postmaster: number): void {
  const listed = spawnSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' }).stdout;
  const children = listed.split('\n').map(Number).filter(Boolean);
  for (const pid of [postmaster, ...children]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // ended meanwhile
    }
  }
}
