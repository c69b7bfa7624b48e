import type { Failure, Json } from '@baton/process-maps';

/** Bytes of JSON that one step may give. Bigger things belong into files, of which the case keeps the address. */
export const mostOutputBytes = 1_000_000;

/** Why this output cannot be kept, or nothing. PostgreSQL stores neither NUL characters nor broken surrogate pairs. */
export function outputProblem(output: Json): Failure | undefined {
  const text = JSON.stringify(output);
  if (text === undefined) return bad('The step ended without an output; expected JSON data.');
  const bytes = Buffer.byteLength(text);
  if (bytes > mostOutputBytes) {
    return bad(
      `The step gave ${megabytes(bytes)} MB; at most ${megabytes(mostOutputBytes)} MB can be kept: ask for less, or keep a link.`,
    );
  }
  if (!isStorable(text))
    return bad('The step gave text with a NUL character or half a character, which cannot be kept.');
  if (isDeeperThan(mostLevels, output))
    return bad(`The step gave records inside records more than ${mostLevels} levels deep, which nobody can look at.`);
  return undefined;
}

/** Levels of records and lists inside each other. What reads data level by level, a page for one, has an end to its stack. */
export const mostLevels = 100;

/** @param levels small, because this looks at one level inside the other */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

/** True when PostgreSQL can store this JSON text. */
export function isStorable(json: string): boolean {
  return !escapes.test(json) || !json.replaceAll('\\\\', '').match(unstorable);
}

/** The same data with what PostgreSQL cannot store replaced by the replacement character. */
export function storable<T>(data: T): T {
  return isStorable(JSON.stringify(data)) ? data : (cleaned(data) as T);
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleaned(key), cleaned(inner)]));
}

/** JSON.stringify writes NUL and lone surrogates as escapes; whole characters stay as they are. */
const escapes = /\\u(0000|d[89a-f])/;
const unstorable = /\\u(0000|d[89a-f][0-9a-f]{2})/;

function bad(message: string): Failure {
  return { code: 'bad_output', message };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
