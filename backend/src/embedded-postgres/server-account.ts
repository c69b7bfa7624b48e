import { readFileSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../config/start-problem.ts';

/** The account that PostgreSQL runs under; it refuses to run as root. Empty = our own account. */
export type ServerAccount = { uid: number; gid: number } | Record<string, never>;

/** Our own account, or, when we are root, an unprivileged one that every system has. */
export function chooseServerAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find((fields) => fields[0] === name);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new StartProblem(
    'PostgreSQL does not run as root and expected an account named "postgres" or "nobody", found neither: start Baton as an ordinary user.',
  );
}

/** True when an unprivileged account may pass through every existing folder above `target`. */
export function reachableByOthers(target: string): boolean {
  for (let folder = path.dirname(path.resolve(target)); ; folder = path.dirname(folder)) {
    const found = statOf(folder);
    if (found?.isDirectory() && (found.mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

/** Undefined when there is nothing, also when a part of the path is a file. */
function statOf(target: string): Stats | undefined {
  try {
    return statSync(target);
  } catch {
    return undefined;
  }
}
