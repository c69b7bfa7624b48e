import { isDeepStrictEqual } from 'node:util';

/** JSON Schema as zod writes it. */
export type Schema = Readonly<Record<string, unknown>>;

/** One place where values of one schema need not fit another one. */
export interface Misfit {
  /** Dotted; `[]` stands for the items of a list. Empty: the value itself. */
  path: string;
  /**
   * `gone`: the other one does not have the field. `missing`: it needs one that may be absent. `kind`: another kind of
   * value. `choices`: values that the other one does not have. `limits`: longer, larger, or written otherwise.
   */
  why: 'gone' | 'missing' | 'kind' | 'choices' | 'limits';
  /** In words: the kinds, or the values that do not fit. */
  from: string;
  to: string;
}

/** Where a value that fits `given` need not fit `wanted`. Never misses a place; of what it cannot judge it says `kind`. */
export function misfits(given: Schema, wanted: Schema, path = ''): Misfit[] {
  if (isDeepStrictEqual(given, wanted) || isAnything(wanted)) return [];
  const [givens, wanteds] = [alternatives(given), alternatives(wanted)];
  if (givens.length > 1 || wanteds.length > 1) return alternativeMisfits(givens, wanteds, path);
  return plainMisfits(given, wanted, path);
}

/** Each alternative of what is given must fit one of what is wanted; the reasons are those of the nearest one. */
function alternativeMisfits(givens: Schema[], wanteds: Schema[], path: string): Misfit[] {
  return givens.flatMap((one) => {
    const tries = wanteds.map((other) => misfits(one, other, path));
    if (tries.some(({ length }) => length === 0)) return [];
    const near = tries.filter((found) => !found.some((misfit) => misfit.path === path && misfit.why === 'kind'));
    return near[0] ?? [{ path, why: 'kind', from: kindOf(one), to: wanteds.map(kindOf).join(' or ') }];
  });
}

function plainMisfits(given: Schema, wanted: Schema, path: string): Misfit[] {
  const differs = { path, why: 'kind', from: kindOf(given), to: kindOf(wanted) } as const;
  const [own, other] = [choicesOf(given), choicesOf(wanted)];
  if (other) {
    if (!own) return [differs];
    const strange = own.filter((value) => !other.some((one) => isDeepStrictEqual(one, value)));
    return strange.length > 0 ? [{ path, why: 'choices', from: inWords(strange), to: inWords(other) }] : [];
  }
  if (own) return own.every((value) => isOfType(value, wanted)) ? [] : [differs];
  if (given['type'] !== wanted['type'] && !(given['type'] === 'integer' && wanted['type'] === 'number'))
    return [differs];
  const limits: Misfit[] = hasTighterLimits(given, wanted) ? [{ path, why: 'limits', from: '', to: '' }] : [];
  if (wanted['type'] === 'object') return [...limits, ...fieldMisfits(given, wanted, path)];
  if (wanted['type'] === 'array') return [...limits, ...misfits(itemsOf(given), itemsOf(wanted), `${path}[]`)];
  return limits;
}

function fieldMisfits(given: Schema, wanted: Schema, path: string): Misfit[] {
  const [own, other] = [fieldsOf(given), fieldsOf(wanted)];
  const at = (field: string) => (path === '' ? field : `${path}.${field}`);
  const gone = Object.keys(own)
    .filter((field) => !Object.hasOwn(other, field))
    .flatMap((field): Misfit[] => {
      const rest = restOf(wanted);
      return rest ? misfits(own[field]!, rest, at(field)) : [{ path: at(field), why: 'gone', from: '', to: '' }];
    });
  const missing = requiredOf(wanted)
    .filter((field) => !requiredOf(given).includes(field))
    .map((field): Misfit => ({ path: at(field), why: 'missing', from: '', to: '' }));
  const both = Object.keys(own).filter((field) => Object.hasOwn(other, field));
  const inside = both.flatMap((field) => misfits(own[field]!, other[field]!, at(field)));
  return [...gone, ...missing, ...inside, ...restMisfits(given, wanted, path)];
}

/** Of records, whose fields nobody names. */
function restMisfits(given: Schema, wanted: Schema, path: string): Misfit[] {
  const [own, other] = [restOf(given), restOf(wanted)];
  if (!own) return [];
  if (other) return misfits(own, other, `${path}.*`);
  return [{ path: `${path}.*`, why: 'gone', from: '', to: '' }];
}

const annotations = new Set(['title', 'description', 'default', 'examples', '$schema']);

const isRule = (key: string): boolean => !annotations.has(key) && !key.startsWith('x-');

const isAnything = (schema: Schema): boolean => Object.keys(schema).every((key) => !isRule(key));

function alternatives(schema: Schema): Schema[] {
  const among = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(among)) return (among as Schema[]).flatMap(alternatives);
  const { type } = schema;
  return Array.isArray(type) ? type.map((one: unknown) => ({ ...schema, type: one })) : [schema];
}

function choicesOf(schema: Schema): unknown[] | undefined {
  if (Object.hasOwn(schema, 'const')) return [schema['const']];
  return Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : undefined;
}

const fieldsOf = (schema: Schema) => (schema['properties'] ?? {}) as Record<string, Schema>;
const requiredOf = (schema: Schema) => (schema['required'] ?? []) as string[];
const itemsOf = (schema: Schema) => (schema['items'] ?? {}) as Schema;

/** What fields have that are not named; undefined when there are none. */
const restOf = (schema: Schema): Schema | undefined => {
  const rest = schema['additionalProperties'];
  return typeof rest === 'object' && rest !== null ? (rest as Schema) : undefined;
};

/** What is compared field by field, or as values. */
const structure = new Set(['type', 'properties', 'required', 'items', 'additionalProperties', 'enum', 'const']);
const least = new Set(['minLength', 'minimum', 'minItems', 'exclusiveMinimum']);
const most = new Set(['maxLength', 'maximum', 'maxItems', 'exclusiveMaximum']);

/** True when the wanted one has a rule that the given one does not keep anyway. */
const hasTighterLimits = (given: Schema, wanted: Schema): boolean =>
  Object.keys(wanted)
    .filter((key) => isRule(key) && !structure.has(key))
    .some((key) => {
      const [own, other] = [given[key], wanted[key]];
      if (typeof own === 'number' && typeof other === 'number') {
        if (least.has(key)) return own < other;
        if (most.has(key)) return own > other;
      }
      return !isDeepStrictEqual(own, other);
    });

function isOfType(value: unknown, { type, ...rules }: Schema): boolean {
  const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  if (Object.keys(rules).some(isRule)) return false;
  return kind === type || (kind === 'number' && type === 'integer' && Number.isInteger(value));
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'several fields',
  null: 'nothing',
};

const kindOf = (schema: Schema): string => {
  const choices = choicesOf(schema);
  return choices ? inWords(choices) : (kinds[String(schema['type'])] ?? 'any value');
};

const inWords = (values: unknown[]): string => {
  const words = values.slice(0, 5).map((value) => (typeof value === 'string' ? `“${value}”` : String(value)));
  return words.join(', ') + (values.length > 5 ? ' …' : '');
};
