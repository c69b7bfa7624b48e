import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDataFolder } from '../../config/make-folder.ts';
import { StartProblem } from '../../config/start-problem.ts';

export interface MasterKeys {
  current: MasterKey;
  /** Still able to open what was sealed before a rotation. */
  earlier: ReadonlyMap<string, Buffer>;
}

export interface MasterKey {
  /** First 8 hex digits of the key's SHA-256: names it without telling it. */
  id: string;
  key: Buffer;
}

export interface KeySource {
  /** 32 bytes, base64: from the environment. Absent: the file below `home`. */
  masterKey?: string | undefined;
  /** The key before a rotation, when the current one comes from the environment. */
  previousKey?: string | undefined;
  /** Folder of this installation; `master.key` in it holds one key per line, the current one first. */
  home: string;
}

/** Reads the keys; makes the file, readable by its owner alone, at the first start. */
export function loadMasterKeys(source: KeySource): MasterKeys {
  if (source.masterKey) return toKeys([source.masterKey, ...(source.previousKey ? [source.previousKey] : [])]);
  return toKeys(readKeyFile(source.home) ?? makeKeyFile(source.home));
}

/** Puts a new key in front of the file's keys. Values sealed with the old ones open until they are re-wrapped. */
export function addMasterKey(home: string): MasterKeys {
  const lines = [randomBytes(32).toString('base64'), ...(readKeyFile(home) ?? [])];
  writeFileSync(keyFile(home), `${lines.join('\n')}\n`, { mode: 0o600 });
  return toKeys(lines);
}

/** Drops every key but the current one; only after all values were re-wrapped. */
export function dropEarlierKeys(home: string): void {
  const [current] = readKeyFile(home) ?? [];
  if (current) writeFileSync(keyFile(home), `${current}\n`, { mode: 0o600 });
}

const keyFile = (home: string): string => path.join(home, 'master.key');

function toKeys(lines: string[]): MasterKeys {
  const [current, ...earlier] = lines.map(toKey);
  return { current: current!, earlier: new Map(earlier.map(({ id, key }) => [id, key])) };
}

function toKey(line: string): MasterKey {
  const key = Buffer.from(line, 'base64');
  if (key.length !== 32)
    throw new StartProblem('Expected a master key of 32 bytes in base64: check BATON_MASTER_KEY or master.key.');
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 8), key };
}

function readKeyFile(home: string): string[] | undefined {
  try {
    const lines = readFileSync(keyFile(home), 'utf8').split('\n');
    const keys = lines.map((line) => line.trim()).filter((line) => line !== '');
    return keys.length > 0 ? keys : undefined;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw problem;
  }
}

/** Two processes may start at once: whoever comes second takes the first one's key. */
function makeKeyFile(home: string): string[] {
  makeDataFolder(home, 0o700);
  const line = randomBytes(32).toString('base64');
  try {
    writeFileSync(keyFile(home), `${line}\n`, { mode: 0o600, flag: 'wx' });
    return [line];
  } catch (problem) {
    const made = (problem as NodeJS.ErrnoException).code === 'EEXIST' ? readKeyFile(home) : undefined;
    if (made) return made;
    throw problem;
  }
}
