import { z } from 'zod';

/** Every refusal has this body: one plain sentence, and where it applies the fields at fault. */
export const Problem = z.strictObject({
  status: z.int(),
  /** Stable code for programs, e.g. `already_answered`. */
  code: z.string(),
  /** What was expected, what was found, what to do next. */
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
});
export type Problem = z.infer<typeof Problem>;
