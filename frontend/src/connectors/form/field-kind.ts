import type { ConnectorAction } from '@baton/contract';
import { isRecord } from '../../words/is-record.ts';

type Schema = ConnectorAction['input'];
type Json = Schema[string];

/** How a field is asked for. */
export type FieldKind =
  | { kind: 'text'; secret: boolean; type: 'text' | 'email' | 'url' | 'date' }
  | { kind: 'number' }
  | { kind: 'yes_no' }
  | { kind: 'choice'; choices: string[] }
  /** The list comes from the connector. */
  | { kind: 'options'; options: string; dependsOn: string[] }
  | { kind: 'record'; fields: Field[] }
  | { kind: 'list'; of: FieldKind }
  /** A shape that has no field of its own: asked for as text in JSON. */
  | { kind: 'anything' };

export interface Field {
  name: string;
  label: string;
  description: string;
  required: boolean;
  start: Json | undefined;
  is: FieldKind;
}

const texts = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** `first_name` -> "First name". */
const wordsOf = (name: string): string => {
  const words = name.replaceAll(/[_-]+/g, ' ').trim();
  return words === '' ? name : `${words[0]!.toUpperCase()}${words.slice(1)}`;
};

/** The fields of a form, in the order of the schema (JSON Schema, draft 2020-12). */
export function fieldsOf(schema: Schema): Field[] {
  const required = new Set(texts(schema['required']));
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  return Object.entries(properties).map(([name, given]) => {
    const about = isRecord(given) ? given : {};
    const { title, description } = about;
    return {
      name,
      label: typeof title === 'string' ? title : wordsOf(name),
      description: typeof description === 'string' ? description : '',
      // What has a value of its own may stay empty.
      required: required.has(name) && about['default'] === undefined,
      start: about['default'],
      is: kindOf(about),
    };
  });
}

const formats: Record<string, 'email' | 'url' | 'date'> = { email: 'email', uri: 'url', date: 'date' };

export function kindOf(schema: Schema): FieldKind {
  const options = schema['x-options'];
  if (typeof options === 'string') return { kind: 'options', options, dependsOn: texts(schema['x-depends-on']) };
  const choices = texts(schema['enum']);
  if (choices.length > 0) return { kind: 'choice', choices };
  const other = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(other)) {
    const real = other.filter((one) => isRecord(one) && one['type'] !== 'null');
    return real.length === 1 && isRecord(real[0]) ? kindOf(real[0]) : { kind: 'anything' };
  }
  switch (schema['type']) {
    case 'string': {
      const format = typeof schema['format'] === 'string' ? schema['format'] : '';
      return { kind: 'text', secret: schema['x-secret'] === true, type: formats[format] ?? 'text' };
    }
    case 'number':
    case 'integer':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'yes_no' };
    case 'object':
      return isRecord(schema['properties']) ? { kind: 'record', fields: fieldsOf(schema) } : { kind: 'anything' };
    case 'array':
      return isRecord(schema['items']) ? { kind: 'list', of: kindOf(schema['items']) } : { kind: 'anything' };
    default:
      return { kind: 'anything' };
  }
}
