#!/usr/bin/env node
// `npm run lockfile`, after every `npm install`. Some registries carry only the platform packages of one platform. npm then
// leaves the others out of the lockfile, and `npm ci` refuses that lockfile. Their exact versions stand in the packages
// that ask for them, so they are written in here. Without a checksum: only the registry that has them can tell it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve(import.meta.dirname, '../../package-lock.json');
const lockfile = JSON.parse(readFileSync(file, 'utf8'));
const before = Object.keys(lockfile.packages).length;

for (const [place, entry] of Object.entries(lockfile.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isThere(place, name) || !/^\d/.test(version)) continue;
    lockfile.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(entry.dev && { dev: true }),
      optional: true,
    };
  }
}
lockfile.packages = Object.fromEntries(Object.entries(lockfile.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, JSON.stringify(lockfile, null, 2) + '\n');
console.log(`${Object.keys(lockfile.packages).length - before} platform packages added to the lockfile.`);

/** Looks where Node would look: below the package itself, then one level up, and so on. */
function isThere(place, name) {
  for (let at = place; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (lockfile.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at.includes('node_modules/')) return lockfile.packages[`node_modules/${name}`] !== undefined;
  }
}

/** From names such as `@swc/core-linux-arm64-musl`. A package for an unknown platform is for none of ours. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const os = words.find((word) =>
    ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'aix', 'sunos', 'openbsd', 'netbsd'].includes(
      word,
    ),
  );
  const cpu = words.find((word) =>
    ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'].includes(word),
  );
  const libc = words.includes('gnu') ? 'glibc' : words.includes('musl') ? 'musl' : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}
