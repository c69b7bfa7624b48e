import { z } from 'zod';
import type { MapPath } from '../checks/finding.ts';
import { MapDocument } from './map.schema.ts';

/** Which keys the format knows at a path, for "did you mean". `valueAt` tells unions apart by their `kind`. */
export function knownKeys(path: MapPath, valueAt: (path: MapPath) => unknown): string[] {
  let schema: unknown = MapDocument;
  for (const [index, step] of path.entries()) {
    schema = stepInto(unwrap(schema, valueAt(path.slice(0, index))), step);
    if (!schema) return [];
  }
  const last = unwrap(schema, valueAt(path));
  return last instanceof z.ZodObject ? Object.keys(last.shape) : [];
}

function stepInto(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, unknown>)[String(step)];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}

function unwrap(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap(), value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const kind = (value as { kind?: unknown } | undefined)?.kind;
    return schema.options.find(
      (option) => option instanceof z.ZodObject && (option.shape as { kind?: z.ZodLiteral }).kind?.value === kind,
    );
  }
  if (schema instanceof z.ZodUnion) {
    const wantList = Array.isArray(value);
    return (
      schema.options.find((option) => option instanceof (wantList ? z.ZodArray : z.ZodObject)) ?? schema.options[0]
    );
  }
  return schema;
}
