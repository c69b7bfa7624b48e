import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDataFolder } from '../config/make-folder.ts';
import { isAlive } from '../embedded-postgres/postmaster.ts';

/** Which processes use the embedded database of this home: the last one to end stops it. */
export interface ProcessList {
  /** Takes this process off the list; true when no other is left. */
  leave(): boolean;
}

/** @param port that this process serves people on; absent for one that only works */
export function joinProcesses(home: string, port?: number): ProcessList {
  const folder = folderIn(home);
  makeDataFolder(folder);
  const own = path.join(folder, String(process.pid));
  writeFileSync(own, port === undefined ? '' : String(port));
  return {
    leave() {
      rmSync(own, { force: true });
      const others = readdirSync(folder).filter((name) => isAlive(Number(name)));
      return others.length === 0;
    },
  };
}

/** Says whether a process of this home is alive that serves this port. Changes nothing. */
export function servesAlready(home: string, port: number): boolean {
  try {
    const folder = folderIn(home);
    return readdirSync(folder).some(
      (name) => isAlive(Number(name)) && readFileSync(path.join(folder, name), 'utf8') === String(port),
    );
  } catch {
    return false; // no home yet, or a process that has just left
  }
}

const folderIn = (home: string): string => path.join(home, 'processes');
