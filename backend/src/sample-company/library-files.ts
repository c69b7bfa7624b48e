import { parse } from 'yaml';
import type { LibrarySaved } from './keep-saved-cases.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Json } from '@baton/process-maps';

const library = new URL('../../../process-maps/library/', import.meta.url);

/** Every map that ships with Baton and can be published, by name. */
export const librarySlugs = (): string[] =>
  readdirSync(library, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/map.yaml`, library)))
    .map((entry) => entry.name)
    .toSorted();

/** The published form of a map that ships with Baton, as YAML. */
export const mapSource = (slug: string): string => readFileSync(new URL(`${slug}/map.yaml`, library), 'utf8');

/** A samples file: one JSON record per line. */
export function sampleLines(slug: string, file: string): { [field: string]: Json }[] {
  const text = readFileSync(new URL(`${slug}/samples/${file}`, library), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { [field: string]: Json });
}

/** What a map's AI steps are told, as Markdown. */
export const packText = (slug: string, name: string): string =>
  readFileSync(new URL(`${slug}/context/${name}.md`, library), 'utf8');

/** How a process of the library runs today, as YAML; undefined where nobody has drawn it. */
export function currentSource(slug: string): string | undefined {
  const file = new URL(`${slug}/current.yaml`, library);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The cases of a map's `evals.yaml`. */
export const savedInLibrary = (slug: string): LibrarySaved[] =>
  (parse(readFileSync(new URL(`${slug}/evals.yaml`, library), 'utf8')) as { cases: LibrarySaved[] }).cases;
