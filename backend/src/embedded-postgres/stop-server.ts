import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { program } from './binaries.ts';
import { isAlive, readPostmaster } from './postmaster.ts';
import type { Place } from './prepare-place.ts';

/** Milliseconds. A server that does not end by then recovers at its next start; nothing acknowledged is lost. */
const patience = 30_000;

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. Resolves when the server is gone. */
export async function stopServer(place: Place): Promise<void> {
  const data = path.join(place.cluster, 'data');
  const running = readPostmaster(data);
  if (!running) return;
  askToStop(place, data, running.pid);
  // Its file goes first and the process a moment later: only then is everything free again.
  for (const until = Date.now() + patience; Date.now() < until; await sleep(20)) {
    if (!isAlive(running.pid)) return;
  }
}

function askToStop(place: Place, data: string, pid: number): void {
  if (process.platform === 'win32') {
    execFileSync(program(place.native, 'pg_ctl'), ['-D', data, 'stop', '-m', 'fast', '-W'], { stdio: 'ignore' });
    return;
  }
  process.kill(pid, 'SIGINT');
}
