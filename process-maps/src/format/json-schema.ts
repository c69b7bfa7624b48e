import * as z from 'zod/mini';
import { MapDocument } from './map.schema.ts';

/** The format as JSON Schema (2020-12), so that any editor completes and validates map files by their `$schema` line. */
export function mapJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(MapDocument, { target: 'draft-2020-12', io: 'input', reused: 'ref' }) as Record<
    string,
    unknown
  >;
}
