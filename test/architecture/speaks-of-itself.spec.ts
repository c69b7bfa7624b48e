import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { project, sourceFiles } from './source-files.ts';

interface LockEntry {
  link?: boolean;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const texts = sourceFiles('.', [
  '.ts',
  '.tsx',
  '.mjs',
  '.cjs',
  '.js',
  '.json',
  '.yaml',
  '.yml',
  '.md',
  '.css',
  '.html',
  'Dockerfile',
]);

test('no file names a folder of the machine it was written on', () => {
  // A project in one of these says nothing about its machine: every machine has them.
  const everywhere = ['/tmp', '/var/tmp', '/home', '/opt', '/usr/src', os.tmpdir()];
  const places = [project, path.dirname(project), os.homedir()]
    .filter((place) => place.length > 3 && !everywhere.includes(place))
    .map((place) => place + path.sep);
  const found = texts.filter(
    ({ name, text }) => name !== 'package-lock.json' && places.some((place) => text.includes(place)),
  );
  expect(found.map(({ name }) => name)).toEqual([]);
});

test('the lockfile names no download address, so any registry serves it', () => {
  const lockfile = readFileSync(path.join(project, 'package-lock.json'), 'utf8');
  expect(lockfile).not.toMatch(/"resolved": *"https?:/);
});

test('everything that npm brings is pinned: a checksum for each package, or a platform that is not this one', () => {
  const lockfile = JSON.parse(readFileSync(path.join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  const loose = Object.entries(lockfile.packages).filter(
    ([place, entry]) => place.includes('node_modules/') && !entry.link && !entry.integrity && !isForeign(entry),
  );
  expect(loose.map(([place]) => place)).toEqual([]);
});

/** Registries that lack the packages of other platforms cannot tell their checksums (see `npm run lockfile`). */
function isForeign({ optional, os: systems, cpu, libc }: LockEntry): boolean {
  const installsHere = systems?.includes(process.platform) && cpu?.includes(process.arch) && !libc?.includes('musl');
  return optional === true && systems !== undefined && !installsHere;
}

test('no drawer without a name', () => {
  const drawers = texts.filter(({ name }) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.[a-z]+$)/.test(name));
  expect(drawers.map(({ name }) => name)).toEqual([]);
});
