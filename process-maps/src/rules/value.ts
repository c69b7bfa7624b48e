import { isRecord } from '../types/is-record.ts';
import type { Field, Json, Type } from '../types/type.ts';
import { RULE_LIMITS } from './limits.ts';
import { Day, Moment, parseDay, parseMoment, parseSpan, Span } from './moments.ts';
import { Money, moneyOf } from './money.ts';
import { RuleFault } from './rule-fault.ts';

/** A value while a rule runs. Records stay raw JSON until a field is read: only what a rule reads is checked. */
export type Value = string | number | boolean | Money | Day | Moment | Span | Value[] | RawRecord | typeof ABSENT;
type RawRecord = { readonly [key: string]: Json };

/** An optional field that is not there. Never reaches an operator: the type checker asks for `has(...)` first. */
export const ABSENT = Symbol('absent');

/** Turns stored JSON into a value of the type; throws a RuleFault when it is something else. */
export type Reader = (json: Json, path: string) => Value;

/** Own, present data only: inherited members, null and undefined are absent. */
export function ownField(record: unknown, name: string): Json | undefined {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, name)) return undefined;
  return (record as Record<string, Json>)[name] ?? undefined;
}

/** One reader per type, chosen once when the rule is compiled. */
export function readerOf(type: Type): Reader {
  switch (type.kind) {
    case 'text':
      return readText;
    case 'choice':
      return readChoice(type.of);
    case 'number':
      return readNumber;
    case 'integer':
      return readInteger;
    case 'boolean':
      return (json, path) => (typeof json === 'boolean' ? json : wrong(path, 'yes or no', json));
    case 'money':
      return readMoney;
    case 'date':
      return readBy(parseDay, 'a date such as 2026-11-21');
    case 'time':
      return readBy(parseMoment, 'a moment with a zone such as 2026-11-21T09:30:00Z');
    case 'duration':
      return readBy(parseSpan, 'a duration such as PT2H');
    case 'list':
      return readList(type.of);
    case 'record':
    case 'person':
      return readRecord;
    case 'any':
      return readAnything;
  }
}

/** A person reads like a record of `id` and `name`. */
export function fieldsOf(type: Type): Record<string, Field> | undefined {
  if (type.kind === 'record') return type.fields;
  if (type.kind === 'person') return { id: { kind: 'text' }, name: { kind: 'text' } };
  return undefined;
}

const readText: Reader = (json, path) => {
  if (typeof json !== 'string') return wrong(path, 'text', json);
  if (json.length > RULE_LIMITS.textCharacters) {
    throw new RuleFault(`${path} has ${json.length} characters; a rule reads at most ${RULE_LIMITS.textCharacters}.`);
  }
  if (!json.isWellFormed()) throw new RuleFault(`${path} holds broken characters.`);
  return json;
};

function readChoice(of: string[]): Reader {
  const known = new Set(of);
  return (json, path) => {
    if (typeof json === 'string' && known.has(json)) return json;
    return wrong(path, `one of ${of.join(', ')}`, json);
  };
}

const readNumber: Reader = (json, path) => {
  return typeof json === 'number' && Number.isFinite(json) ? json : wrong(path, 'a number', json);
};

const readInteger: Reader = (json, path) => {
  return Number.isSafeInteger(json) ? (json as number) : wrong(path, 'a whole number', json);
};

const readMoney: Reader = (json, path) => {
  const money = isRecord(json) ? moneyOf(ownField(json, 'amount'), ownField(json, 'currency')) : undefined;
  return money ?? wrong(path, 'an amount such as { "amount": "120.50", "currency": "USD" }', json);
};

function readBy(parse: (text: string) => Value | undefined, expected: string): Reader {
  return (json, path) => (typeof json === 'string' ? parse(json) : undefined) ?? wrong(path, expected, json);
}

function readList(of: Type): Reader {
  const reader = readerOf(of);
  return (json, path) => {
    if (!Array.isArray(json)) return wrong(path, 'a list', json);
    if (json.length > RULE_LIMITS.listItems) {
      throw new RuleFault(`${path} has ${json.length} items; a rule reads at most ${RULE_LIMITS.listItems}.`);
    }
    return json.map((item, index) => {
      const itemPath = `${path}[${index}]`;
      return item === null || item === undefined ? wrong(itemPath, 'a value', null) : reader(item, itemPath);
    });
  };
}

const readRecord: Reader = (json, path) => (isRecord(json) ? json : wrong(path, 'a record', json));

/** Typed `any` can only be passed on whole, never read into, so its shape does not matter here. */
const readAnything: Reader = (json) => json as Value;

function wrong(path: string, expected: string, found: unknown): never {
  throw new RuleFault(`${path} should be ${expected}, found ${describeJson(found)}.`);
}

/** What a piece of data is, in a few words and without printing long or secret content. */
export function describeJson(json: unknown): string {
  if (json === null || json === undefined) return 'nothing';
  if (Array.isArray(json)) return `a list of ${json.length}`;
  if (typeof json === 'object') return 'a record';
  if (typeof json === 'string') return json.length <= 40 ? `the text ${JSON.stringify(json)}` : 'a long text';
  if (typeof json === 'boolean') return json ? 'yes' : 'no';
  return Number.isNaN(json) ? 'not a number' : String(json);
}
