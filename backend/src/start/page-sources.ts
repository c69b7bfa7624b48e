import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the web page is built from, relative to the project's folder. */
const sources = [
  'frontend/index.html',
  'frontend/package.json',
  'frontend/public',
  'frontend/src',
  'frontend/vite.config.ts',
  'backend/contract/src',
  'process-maps/src',
  'package-lock.json',
];

/** A fingerprint of the page's sources: the built page carries it, so that a changed source is noticed at start. */
export function fingerprintOfPage(project: string): string {
  const hash = createHash('sha256');
  for (const source of sources) for (const file of filesOf(path.join(project, source))) addFile(hash, project, file);
  return hash.digest('hex');
}

function addFile(hash: ReturnType<typeof createHash>, project: string, file: string): void {
  hash.update(`\0${path.relative(project, file)}\0`).update(readFileSync(file));
}

function filesOf(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
