import type { Json } from '@baton/process-maps';

/** Whose name and address go, and what stands there from now on. */
export interface Erased {
  id: string;
  /** Every name that they bore here, as it was written. */
  names: string[];
  /** Every e-mail address that they had here. */
  addresses: string[];
  /** "Deleted person 7". */
  instead: string;
  /** Somebody else here has the same name: then it goes only where an id says whose it is. */
  hasNamesake: boolean;
}

/**
 * Takes a person out of stored data. An address, and a name of several words, goes wherever it stands. A name of one word
 * ("Will", "May") goes only where Baton itself wrote it down as somebody's name: what customers wrote stays as it was.
 * Kinds, ids and field names are never touched, whatever somebody is called.
 */
export function withoutPerson(value: Json, who: Erased): Json {
  if (typeof value === 'string') return inText(value, who);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => withoutPerson(each, who));
  const fields = Object.entries(value).map(
    ([key, each]) => [inText(key, who), inField(value, key, each, who)] as const,
  );
  return Object.fromEntries(fields);
}

/** Free text. @param written true: Baton's own sentence, in which a name of one word is that of a person */
export function inText(text: string, who: Erased, written = false): string {
  const gone = [...who.addresses, ...who.names.filter((name) => !who.hasNamesake && (written || severalWords(name)))];
  return longestFirst(gone).reduce((left, one) => left.replace(wholeWord(one), who.instead), text);
}

/** Fields in which a case's events hold the name of a person. */
const nameFields = new Set(['fromName', 'toName', 'byName', 'ofName']);

/** Lines of a case's history that Baton words with people's names. */
const namingRecords = new Set<unknown>(['passed_on', 'colleague_asked', 'colleague_answered']);

function inField(of: Record<string, Json>, key: string, value: Json, who: Erased): Json {
  if (typeof value !== 'string') return withoutPerson(value, who);
  if (key === 'name' && of['id'] === who.id) return who.instead;
  if (key === 'byName' && of['by'] === who.id) return who.instead;
  if (nameFields.has(key) && !who.hasNamesake && who.names.includes(value)) return who.instead;
  return inText(value, who, key === 'text' && namingRecords.has(of['type']));
}

const severalWords = (name: string): boolean => /\S\s+\S/.test(name);

/** "Kim Lee Roth" before "Kim Lee", so that nothing of the longer one is left. */
const longestFirst = (words: string[]): string[] => words.toSorted((one, other) => other.length - one.length);

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** An address counts in capitals too; a name is a name only as it is written. */
function wholeWord(text: string): RegExp {
  const isAddress = text.includes('@');
  const around = isAddress ? '[\\p{L}\\p{N}._%+-]' : '[\\p{L}\\p{N}]';
  const after = isAddress ? '[\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}]' : '[\\p{L}\\p{N}]';
  return new RegExp(`(?<!${around})${escaped(text)}(?!${after})`, isAddress ? 'giu' : 'gu');
}
