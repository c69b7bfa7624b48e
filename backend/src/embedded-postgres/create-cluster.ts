import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartProblem } from '../config/start-problem.ts';
import { program } from './binaries.ts';
import { handOver, type Place } from './prepare-place.ts';

/**
 * Makes an empty database cluster when there is none. It is made beside its place and moved there when complete, so a
 * process killed in between leaves no half-made cluster, and of two that race one simply wins.
 */
export async function createClusterIfMissing(place: Place): Promise<void> {
  if (existsSync(place.cluster)) return checkVersion(place);
  const half = `${place.cluster}.new-${process.pid}-${randomBytes(3).toString('hex')}`;
  try {
    mkdirSync(half, { mode: 0o700 });
    await initialise(place, half);
    renameSync(half, place.cluster);
  } catch (problem) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(place.cluster)) throw problem;
  }
}

/** The password of the cluster's one account, made with the cluster. */
export function readPassword(place: Place): string {
  try {
    return readFileSync(path.join(place.cluster, 'password'), 'utf8').trim();
  } catch (cause) {
    throw new StartProblem(
      `Expected to read Baton's own database in ${place.cluster}, but it belongs to another account of this machine: start Baton as that account, or set BATON_HOME to another folder.`,
      { cause },
    );
  }
}

async function initialise(place: Place, half: string): Promise<void> {
  const password = path.join(half, 'password');
  const data = path.join(half, 'data');
  writeFileSync(password, randomBytes(24).toString('base64url') + '\n', { mode: 0o600 });
  mkdirSync(data, { mode: 0o700 });
  for (const target of [half, data, password]) handOver(target, place.account);
  // The built-in locale depends on nothing outside PostgreSQL: indexes stay valid when the folder moves to another machine.
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${password}`];
  await promisify(execFile)(program(place.native, 'initdb'), ['-D', data, ...access, ...locale, '--data-checksums'], {
    ...place.account,
    cwd: path.parse(half).root,
    env: serverEnvironment(),
  }).catch((cause: Error & { stderr?: string }) => {
    const said = (cause.stderr ?? cause.message).trim().split('\n').at(-1);
    throw new StartProblem(`PostgreSQL could not make its data folder in ${half}: ${said}.`, { cause });
  });
}

/** Nothing of the caller's environment reaches the server: no PG* variable, no secret. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), ...(TEMP && { TEMP }), LC_ALL: 'C' };
}

function checkVersion(place: Place): void {
  const marker = path.join(place.cluster, 'data', 'PG_VERSION');
  let found: string;
  try {
    found = readFileSync(marker, 'utf8').trim();
  } catch {
    return; // not readable by this account: readPassword says so in better words
  }
  const expected = place.version.split('.')[0];
  if (found === expected) return;
  throw new StartProblem(
    `Expected a PostgreSQL ${expected} database in ${place.cluster}, found one of PostgreSQL ${found}: start it with the Baton release that made it, export there, and import here.`,
  );
}
