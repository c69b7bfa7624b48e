import type * as z from 'zod/mini';
import type { MapPath } from '../checks/finding.ts';
import { MapDocument } from './map.schema.ts';

/** A schema as far as its keys can be looked up. */
type Schema = z.core.$ZodTypes;

/** Which keys the format knows at a path, for "did you mean". `valueAt` tells unions apart by their `kind`. */
export function knownKeys(path: MapPath, valueAt: (path: MapPath) => unknown): string[] {
  let schema: z.core.$ZodType | undefined = MapDocument;
  for (const [index, step] of path.entries()) {
    schema = stepInto(unwrap(schema, valueAt(path.slice(0, index))), step);
    if (!schema) return [];
  }
  const last = unwrap(schema, valueAt(path))?._zod.def;
  return last?.type === 'object' ? Object.keys(last.shape) : [];
}

function stepInto(schema: Schema | undefined, step: string | number): z.core.$ZodType | undefined {
  const def = schema?._zod.def;
  if (def?.type === 'object') return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
  if (def?.type === 'record') return def.valueType;
  return def?.type === 'array' ? def.element : undefined;
}

/** The schema inside of optional ones, and of a union the part that is meant. */
function unwrap(schema: z.core.$ZodType | undefined, value: unknown): Schema | undefined {
  const known = schema as Schema | undefined;
  const def = known?._zod.def;
  if (def?.type === 'optional') return unwrap(def.innerType, value);
  if (def?.type !== 'union') return known;
  const options = def.options as Schema[];
  if ('discriminator' in def) return options.find((option) => hasKind(option, (value as { kind?: unknown })?.kind));
  const wanted = Array.isArray(value) ? 'array' : 'object';
  return options.find((option) => option._zod.def.type === wanted) ?? options[0];
}

function hasKind(option: Schema, kind: unknown): boolean {
  const def = option._zod.def;
  const of = def.type === 'object' ? (def.shape['kind'] as Schema | undefined)?._zod.def : undefined;
  return of?.type === 'literal' && of.values.includes(kind as string);
}
