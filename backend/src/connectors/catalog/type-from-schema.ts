import type { Field, Type } from '@baton/process-maps';
import type { JsonSchema } from '@baton/plugin-sdk';

/**
 * JSON Schema (2020-12, as the connector contract emits it) to a type of the map language. What the language cannot say
 * becomes `any`: a map may pass such a value on, but no rule may read into it.
 */
export function typeFromSchema(schema: JsonSchema): Type {
  const named = namedType(schema['x-type']);
  if (named) return named;
  const alternatives = arrayOf(schema['anyOf'] ?? schema['oneOf']).filter((one) => one['type'] !== 'null');
  if (alternatives.length > 0) return alternatives.length === 1 ? typeFromSchema(alternatives[0]!) : { kind: 'any' };
  if (typeof schema['const'] === 'string') return { kind: 'choice', of: [schema['const']] };
  const values = schema['enum'];
  if (Array.isArray(values)) return choiceOf(values);
  return byJsonType(withoutNull(schema));
}

/** `type: ["string", "null"]` says the same as an alternative with null. */
function withoutNull(schema: JsonSchema): JsonSchema {
  const { type } = schema;
  if (!Array.isArray(type)) return schema;
  const [only, ...more] = type.filter((one) => one !== 'null');
  return more.length > 0 ? {} : { ...schema, type: only };
}

/** Types that JSON Schema has no word for; the SDK's `money()` and its kin mark them. */
function namedType(mark: unknown): Type | undefined {
  return mark === 'money' || mark === 'person' ? { kind: mark } : undefined;
}

const choiceOf = (values: unknown[]): Type =>
  values.every((value) => typeof value === 'string') ? { kind: 'choice', of: values } : { kind: 'any' };

function byJsonType(schema: JsonSchema): Type {
  switch (schema['type']) {
    case 'string':
      return textType(schema['format']);
    case 'integer':
      return { kind: 'integer' };
    case 'number':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'array':
      return { kind: 'list', of: typeFromSchema(asSchema(schema['items'])) };
    case 'object':
      return recordType(schema);
    default:
      return { kind: 'any' };
  }
}

function textType(format: unknown): Type {
  if (format === 'date') return { kind: 'date' };
  if (format === 'date-time') return { kind: 'time' };
  return { kind: format === 'duration' ? 'duration' : 'text' };
}

function recordType(schema: JsonSchema): Type {
  const properties = Object.entries(asSchema(schema['properties']));
  if (properties.length === 0 && schema['additionalProperties'] !== false) return { kind: 'any' };
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const fields = properties.map(([name, property]): [string, Field] => {
    const inner = asSchema(property);
    const optional = !required.has(name) || allowsNull(inner);
    return [name, { ...typeFromSchema(inner), ...(optional && { optional }) }];
  });
  return { kind: 'record', fields: Object.fromEntries(fields) };
}

const allowsNull = (schema: JsonSchema): boolean =>
  (Array.isArray(schema['type']) && schema['type'].includes('null')) ||
  arrayOf(schema['anyOf'] ?? schema['oneOf']).some((one) => one['type'] === 'null');

const arrayOf = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value.map(asSchema) : []);

const asSchema = (value: unknown): JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonSchema) : {};
