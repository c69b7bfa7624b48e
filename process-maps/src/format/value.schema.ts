import { z } from 'zod';
import type { Json } from '../types/type.ts';

/** What a map passes to a step: a literal, `"= expr"`, or text with `{{ expr }}`; lists and records nest. */
export const ValueSpec: z.ZodType<Json> = z
  .json()
  .meta({ description: 'A value, "= expression", or text with {{ expression }}.' }) as z.ZodType<Json>;

export const ValueRecord = z.record(z.string().min(1).max(200), ValueSpec);
