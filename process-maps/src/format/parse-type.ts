import type { Field, Type } from '../types/type.ts';
import type { TypeSpec } from './type-spec.schema.ts';

/** `{ email: text?, "lines?": [{ sku: text }] }` as a record type. The spec has passed its schema. */
export function recordType(fields: { [field: string]: TypeSpec }): Extract<Type, { kind: 'record' }> {
  const entries = Object.entries(fields).map(([written, spec]) => {
    const optional = written.endsWith('?');
    const field: Field = parseType(spec);
    return [optional ? written.slice(0, -1) : written, optional ? { ...field, optional: true } : field] as const;
  });
  return { kind: 'record', fields: Object.fromEntries(entries) };
}

function parseType(spec: TypeSpec): Field {
  if (typeof spec === 'string') return parseNamed(spec);
  if (!Array.isArray(spec)) return recordType(spec);
  const [first] = spec;
  const isChoice = spec.length > 1 || typeof first === 'string';
  return isChoice ? { kind: 'choice', of: spec as string[] } : { kind: 'list', of: parseType(first!) };
}

function parseNamed(spec: string): Field {
  const optional = spec.endsWith('?');
  const name = optional ? spec.slice(0, -1) : spec;
  const isList = name.endsWith('[]');
  const plain = { kind: isList ? name.slice(0, -2) : name } as Type;
  const type: Type = isList ? { kind: 'list', of: plain } : plain;
  return optional ? { ...type, optional: true } : type;
}
