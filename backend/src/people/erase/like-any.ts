import type { Erased } from './without-person.ts';

/** Patterns of `ilike` for a first, coarse look: each name and address as written, and as JSON writes it. */
export function likeAny({ names, addresses }: Pick<Erased, 'names' | 'addresses'>): string[] {
  const words = [...names, ...addresses].flatMap((word) => [word, JSON.stringify(word).slice(1, -1)]);
  return [...new Set(words)].map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
}
