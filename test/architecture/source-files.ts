import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SourceFile {
  /** Relative to the project's folder, with forward slashes. */
  name: string;
  text: string;
}

export const project = path.resolve(import.meta.dirname, '../..');

const foreign = new Set(['node_modules', 'dist', '.git', '.baton', '.cache', 'results', 'coverage']);

/** Every file of the project whose name ends in one of `endings`. */
export function sourceFiles(folder: string, endings: string[]): SourceFile[] {
  return namesBelow(path.join(project, folder))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => ({ name: relative(file), text: readFileSync(file, 'utf8') }));
}

function namesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (foreign.has(entry.name)) return [];
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? namesBelow(place) : entry.isFile() ? [place] : [];
  });
}

const relative = (file: string): string => path.relative(project, file).split(path.sep).join('/');

/** Product code in TypeScript, without tests, declarations and migrations. */
export function productCode(): SourceFile[] {
  return ['process-maps/src', 'plugins', 'backend/src', 'backend/contract/src', 'frontend/src']
    .flatMap((folder) => sourceFiles(folder, ['.ts', '.tsx']))
    .filter(({ name }) => !/\.spec\.tsx?$|\.d\.ts$|\/migrations\/|\/(testing|test)\//.test(name));
}
