import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '../embedded-postgres/postmaster.ts';

/** Which processes use the embedded database of this home: the last one to end stops it. */
export interface ProcessList {
  /** Takes this process off the list; true when no other is left. */
  leave(): boolean;
}

export function joinProcesses(home: string): ProcessList {
  const folder = path.join(home, 'processes');
  mkdirSync(folder, { recursive: true });
  const own = path.join(folder, String(process.pid));
  writeFileSync(own, '');
  return {
    leave() {
      rmSync(own, { force: true });
      const others = readdirSync(folder).filter((name) => isAlive(Number(name)));
      return others.length === 0;
    },
  };
}
