import { isRecord } from '@baton/process-maps';
import { canonical } from '../audit/chain-hash.ts';
import type { Correction } from './ask-facts.ts';

/** Of the words of a field: up to here a correction is light. */
const LIGHT = 0.1;

/** True when no field lost, gained or changed more than a tenth of its words. A field of one word is never light. */
export function isLight({ edits, held }: Correction): boolean {
  if (!isRecord(edits)) return false;
  const before = isRecord(held) ? held : {};
  return Object.entries(edits).every(([field, value]) => {
    const was = before[field] ?? null;
    if (canonical(value) === canonical(was)) return true;
    return typeof value === 'string' && typeof was === 'string' && isNear(wordsOf(was), wordsOf(value));
  });
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Levenshtein distance over words, at most a tenth of the longer text; only that band is looked at. */
export function isNear(one: string[], other: string[]): boolean {
  const most = Math.floor(LIGHT * Math.max(one.length, other.length));
  if (most === 0 || Math.abs(one.length - other.length) > most) return false;
  let row = new Map(Array.from({ length: most + 1 }, (_, n) => [n, n]));
  for (let i = 1; i <= one.length; i++) {
    const next = new Map<number, number>();
    for (let j = Math.max(0, i - most); j <= Math.min(other.length, i + most); j++) {
      const changed = (row.get(j - 1) ?? Infinity) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.set(j, Math.min(changed, (row.get(j) ?? Infinity) + 1, (next.get(j - 1) ?? Infinity) + 1));
    }
    row = next;
  }
  return row.get(other.length)! <= most;
}
