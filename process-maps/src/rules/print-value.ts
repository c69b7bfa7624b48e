import type { Json, Type } from '../types/type.ts';
import { Day, dayToText, Moment, momentToText, Span, spanToIso, spanToText } from './moments.ts';
import { Money, moneyToJson, moneyToText } from './money.ts';
import { RULE_LIMITS } from './limits.ts';
import { RuleFault } from './rule-fault.ts';
import { ABSENT, ownField, type Value } from './value.ts';

/** Why values of this type cannot stand in a text; undefined when they can. */
export function printable(type: Type): string | undefined {
  if (type.kind === 'record')
    return `A record cannot stand in a text; name one of its fields: ${Object.keys(type.fields).join(', ')}.`;
  if (type.kind === 'any') return 'Data of unknown shape cannot stand in a text.';
  return type.kind === 'list' ? printable(type.of) : undefined;
}

/** A value as people read it: `$1,250.50`, `2 hours`, `yes`, `Ana Silva`. */
export function printValue(type: Type, value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (value === ABSENT) return '(not given)';
  if (Array.isArray(value)) {
    const of: Type = type.kind === 'list' ? type.of : { kind: 'any' };
    return value.map((item) => printValue(of, item)).join(', ');
  }
  if (value instanceof Money) return moneyToText(value);
  if (value instanceof Day) return dayToText(value);
  if (value instanceof Moment) return momentToText(value);
  if (value instanceof Span) return spanToText(value);
  const name = ownField(value, 'name');
  return typeof name === 'string' ? name : '(a record)';
}

/** A value as it is stored and passed on. Records pass as they came, after a look at their size and content. */
export function valueToJson(value: Value): Json {
  if (value === ABSENT) return null;
  if (value instanceof Money) return moneyToJson(value);
  if (value instanceof Day) return dayToText(value);
  if (value instanceof Moment) return momentToText(value);
  if (value instanceof Span) return spanToIso(value);
  if (Array.isArray(value)) return value.map(valueToJson);
  if (typeof value === 'object') checkPlain(value as Json, 0, { nodes: 0 });
  else if (typeof value === 'number' && !Number.isFinite(value)) throw new RuleFault('A number is not finite.');
  return value as Json;
}

function checkPlain(json: Json, depth: number, seen: { nodes: number }): void {
  if (++seen.nodes > RULE_LIMITS.dataNodes || depth > RULE_LIMITS.dataDepth) {
    throw new RuleFault('The data is too large or nested too deeply to be passed on.');
  }
  if (typeof json === 'number' && !Number.isFinite(json)) throw new RuleFault('A number in the data is not finite.');
  if (typeof json === 'function' || typeof json === 'symbol' || typeof json === 'bigint') {
    throw new RuleFault('The data holds something that is not plain data.');
  }
  if (typeof json !== 'object' || json === null) return;
  for (const item of Array.isArray(json) ? json : Object.values(json)) checkPlain(item, depth + 1, seen);
}
