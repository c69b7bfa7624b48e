import { parseDay, parseMoment, parseSpan } from '../rules/moments.ts';
import { moneyOf } from '../rules/money.ts';
import { describeJson, fieldsOf, ownField } from '../rules/value.ts';
import type { Json, Type } from './type.ts';

/** One way in which data is not what its type says. */
export interface DataProblem {
  /** Dotted, e.g. `lines[2].price`; empty for the whole. */
  path: string;
  /** What was expected and what was found. */
  message: string;
}

const MOST_PROBLEMS = 20;
const DEEPEST = 64;

/**
 * Checks JSON against a type: webhook bodies, answers of actions and AI steps, literals in a map. Fields that the type
 * does not name are allowed. At most 20 problems.
 */
export function checkData(type: Type, json: Json | undefined): DataProblem[] {
  const problems: DataProblem[] = [];
  check(type, json, '', 0, problems);
  return problems;
}

function check(type: Type, json: Json | undefined, path: string, depth: number, problems: DataProblem[]): void {
  if (problems.length >= MOST_PROBLEMS) return;
  if (depth > DEEPEST) {
    problems.push({ path, message: `expected at most ${DEEPEST} levels of nesting` });
    return;
  }
  if (json === undefined || json === null) {
    if (type.kind !== 'any' || json === undefined) problems.push(expected(type, json, path));
    return;
  }
  const fields = fieldsOf(type);
  if (type.kind === 'list') {
    if (!Array.isArray(json)) problems.push(expected(type, json, path));
    else json.forEach((item, index) => check(type.of, item, `${path}[${index}]`, depth + 1, problems));
  } else if (fields) {
    if (typeof json !== 'object' || Array.isArray(json)) problems.push(expected(type, json, path));
    else checkFields(fields, json, path, depth, problems);
  } else if (!matches(type, json)) {
    problems.push(expected(type, json, path));
  }
}

function checkFields(
  fields: NonNullable<ReturnType<typeof fieldsOf>>,
  json: { [key: string]: Json },
  path: string,
  depth: number,
  problems: DataProblem[],
): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = ownField(json, name);
    if (value === undefined && field.optional) continue;
    check(field, value, path === '' ? name : `${path}.${name}`, depth + 1, problems);
  }
}

function matches(type: Type, json: Json): boolean {
  switch (type.kind) {
    case 'text':
      return typeof json === 'string' && json.isWellFormed();
    case 'choice':
      return typeof json === 'string' && type.of.includes(json);
    case 'number':
      return typeof json === 'number' && Number.isFinite(json);
    case 'integer':
      return Number.isSafeInteger(json);
    case 'boolean':
      return typeof json === 'boolean';
    case 'money':
      return moneyOf(ownField(json, 'amount'), ownField(json, 'currency')) !== undefined;
    case 'date':
      return typeof json === 'string' && parseDay(json) !== undefined;
    case 'time':
      return typeof json === 'string' && parseMoment(json) !== undefined;
    case 'duration':
      return typeof json === 'string' && parseSpan(json) !== undefined;
    default:
      return true;
  }
}

const EXPECTED: Partial<Record<Type['kind'], string>> = {
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  money: 'an amount such as { "amount": "120.50", "currency": "USD" }',
  date: 'a date such as 2026-11-21',
  time: 'a moment with a zone such as 2026-11-21T09:30:00Z',
  duration: 'a duration such as PT2H',
  person: 'a person such as { "id": "...", "name": "..." }',
  list: 'a list',
  record: 'a record',
  any: 'some data',
};

function expected(type: Type, json: Json | undefined, path: string): DataProblem {
  const wanted = type.kind === 'choice' ? `one of ${type.of.slice(0, 12).join(', ')}` : EXPECTED[type.kind]!;
  return { path, message: `expected ${wanted}, found ${describeJson(json)}` };
}
