import { chownSync, cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { makeDataFolder } from '../config/make-folder.ts';
import { findBinaries, restoreSymlinks } from './binaries.ts';
import { isAlive } from './postmaster.ts';
import { chooseServerAccount, reachableByOthers, type ServerAccount } from './server-account.ts';

/** Everything that is settled before a server is started. */
export interface Place {
  /** Folder with the PostgreSQL programs, executable by `account`. */
  native: string;
  version: string;
  account: ServerAccount;
  /** Folder that holds `data/` and `password`; appears complete or not at all. */
  cluster: string;
  /** The server's own messages. */
  log: string;
}

/**
 * Decides where the programs and the data live. Run as root below a closed folder (such as /root, mode 0700), the
 * unprivileged server account cannot reach them there: then the programs are copied and the data kept under /var/lib/baton.
 */
export function preparePlace(home: string): Place {
  const account = chooseServerAccount();
  const { native, version } = findBinaries();
  restoreSymlinks(native);
  const asRoot = 'uid' in account;
  const reachable = !asRoot || reachableByOthers(path.join(native, 'bin', 'postgres'));
  const folder = !asRoot || reachableByOthers(path.join(home, 'postgres')) ? home : closedHomeFor(home);
  makeDataFolder(folder);
  removeAbandoned(folder);
  return {
    native: reachable ? native : copyPrograms(native, version),
    version,
    account,
    cluster: path.join(folder, 'postgres'),
    log: path.join(folder, 'postgres.log'),
  };
}

/** Gives a file or folder to the account that the server runs under. */
export function handOver(target: string, account: ServerAccount): void {
  if ('uid' in account) chownSync(target, account.uid as number, account.gid as number);
}

function closedHomeFor(home: string): string {
  const name = createHash('sha256').update(path.resolve(home)).digest('hex').slice(0, 12);
  return path.join('/var/lib/baton', name);
}

/** Half-made clusters of processes that were killed while they made them. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = /^postgres\.new-(\d+)-/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/** About 60 MB, once per version. */
function copyPrograms(native: string, version: string): string {
  const target = path.join('/var/lib/baton/programs', `postgres-${version}`);
  if (!existsSync(target)) {
    const half = `${target}.new-${process.pid}`;
    makeDataFolder(path.dirname(target));
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, target);
    } catch (problem) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(target)) throw problem;
    }
  }
  restoreSymlinks(target);
  return target;
}
