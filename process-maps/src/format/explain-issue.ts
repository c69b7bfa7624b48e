import type { z } from 'zod';
import type { MapPath } from '../checks/finding.ts';
import { nearest } from '../rules/nearest.ts';
import { describeJson } from '../rules/value.ts';

type Issue = z.core.$ZodIssue;

/** One fault of the file, in a sentence, with where it is. `atKey`: the key is at fault, not its value. */
export interface FormatFault {
  message: string;
  fix: string;
  path: MapPath;
  atKey: boolean;
  /** The known key that an unknown one was probably meant to be. */
  meant?: string;
}

/** Turns zod's issues into sentences. `valueAt` gives what the file has at a path, `keysAt` what the schema knows there. */
export function explainIssue(
  issue: Issue,
  valueAt: (path: MapPath) => unknown,
  keysAt: (path: MapPath) => string[],
): FormatFault[] {
  const path = issue.path as MapPath;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, keysAt(path)));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return explainUnion(issue, valueAt, keysAt);
  const found = valueAt(path);
  if (found === undefined && path.length > 0) return [missing(issue, path)];
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? 'another name';
    return [
      fault(`${JSON.stringify(path.at(-1))} cannot be a name here; expected ${expected}.`, 'Rename it.', path, true),
    ];
  }
  const expected = expectation(issue);
  return [fault(`${where(path)}: expected ${expected}, found ${describeJson(found)}.`, `Write ${expected}.`, path)];
}

/** Of a union the alternative that came furthest is the one that was meant. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  valueAt: (path: MapPath) => unknown,
  keysAt: (path: MapPath) => string[],
): FormatFault[] {
  return issuesInside(issue).flatMap((inner) => explainIssue(inner, valueAt, keysAt));
}

/** The issues of the alternative that came furthest, with whole paths. */
export function issuesInside(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] {
  const reach = (issues: readonly Issue[]) => Math.max(0, ...issues.map((inner) => inner.path.length));
  const best = issue.errors.toSorted((one, other) => reach(other) - reach(one) || one.length - other.length)[0]!;
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
}

function unknownKey(key: string, path: MapPath, known: string[]): FormatFault {
  const close = nearest(key, known);
  const place = path.length > 0 ? `in ${where(path)}` : 'here';
  const others = known.length > 0 ? `known here: ${known.join(', ')}.` : 'nothing of that name is known.';
  const message = `Nothing is called ${JSON.stringify(key)} ${place}; ${close ? `did you mean ${close}?` : others}`;
  const fix = close ? `Rename it to ${close}.` : 'Remove it or correct its name.';
  return { ...fault(message, fix, [...path, key], true), ...(close ? { meant: close } : {}) };
}

function missing(issue: Issue, path: MapPath): FormatFault {
  const name = String(path.at(-1));
  const expected = expectation(issue);
  return fault(`${where(path.slice(0, -1))} needs ${name}: ${expected}.`, `Add ${name}.`, path);
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? JSON.stringify(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'some text'
        : `at least ${String(issue.minimum)}${issue.origin === 'array' ? ' entries' : ''}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : ''}`;
    case 'invalid_union':
      return issue.discriminator === 'kind'
        ? 'a kind of step: action, ai, person, decision, wait, all, each, call, end or manual'
        : 'another form';
    default:
      return issue.message.replace(/^Invalid input: expected /, '');
  }
}

const TYPE_WORDS: Record<string, string> = {
  object: 'a record (name: value lines)',
  record: 'a record (name: value lines)',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function where(path: MapPath): string {
  return path.length === 0 ? 'The map' : path.join('.');
}

function fault(message: string, fix: string, path: MapPath, atKey = false): FormatFault {
  return { message, fix, path, atKey };
}
