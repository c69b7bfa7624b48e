import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../config/make-folder.ts';

/** Who the command line is signed in as: the server and its session cookie. Worth as much as a signed-in browser. */
const Session = z.strictObject({ server: z.url(), cookie: z.string().min(1) });
export type Session = z.infer<typeof Session>;

/** `~/.config/baton/session.json`, readable by its owner alone. */
export function sessionFile(environment: NodeJS.ProcessEnv = process.env): string {
  const base = environment['XDG_CONFIG_HOME'] || path.join(os.homedir(), '.config');
  return path.join(base, 'baton', 'session.json');
}

/** Undefined when nobody is signed in, or the file is not ours. */
export function readSession(file = sessionFile()): Session | undefined {
  try {
    return Session.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

export function writeSession(session: Session, file = sessionFile()): void {
  makeFolder(path.dirname(file), 0o700);
  rmSync(file, { force: true }); // an older file may have wider rights
  writeFileSync(file, JSON.stringify(session) + '\n', { mode: 0o600, flag: 'wx' });
}

export function forgetSession(file = sessionFile()): void {
  rmSync(file, { force: true });
}
