// Vendors' SDKs of several hundred files. Most of the time of loading one goes into finding and opening its files, so each
// is packed once into a single file, which is loaded in its place. Without that file the SDK loads as it was installed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const modules = path.resolve(import.meta.dirname, '../../node_modules');

const names = new Set(['asana', 'intercom-client']);

/** Name and place of each, the place named after the installed version. */
export const oneFileSdks = () => [...names].map((name) => ({ name, file: placeOf(name) }));

/** The packed SDK for what a source imports; undefined when it is none, or not packed. */
export function packedSdk(specifier) {
  if (!names.has(specifier)) return undefined;
  const file = placeOf(specifier);
  return existsSync(file) ? file : undefined;
}

function placeOf(name) {
  const { version } = JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8'));
  return path.join(modules, '.cache/baton-sdks', `${name}-${version}.mjs`);
}
