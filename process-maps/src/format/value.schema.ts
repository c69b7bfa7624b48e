import * as z from 'zod/mini';
import type { Json } from '../types/type.ts';
import { means } from './words.schema.ts';

const A_NAME = { error: 'a name of 1 to 200 characters' };

/** What a map passes to a step: a literal, `"= expr"`, or text with `{{ expr }}`; lists and records nest. */
export const ValueSpec: z.ZodMiniType<Json> = means(
  z.json() as z.ZodMiniType<Json>,
  'A value, "= expression", or text with {{ expression }}.',
);

export const ValueRecord = z.record(z.string().check(z.minLength(1, A_NAME), z.maxLength(200, A_NAME)), ValueSpec);
