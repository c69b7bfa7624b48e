import { z } from 'zod';
import type { Json } from '@baton/process-maps';
import { sampleLines } from './library-files.ts';

const Decision = z.strictObject({
  /** Which arrival this belongs to. */
  id: z.string(),
  /** The step at which the case stops. */
  step: z.string(),
  choice: z.string(),
  reason: z.string().min(3),
  edits: z.record(z.string(), z.json()).optional(),
  /** How long the person took. */
  after_minutes: z.number().positive(),
  late: z.undefined().optional(),
});

/** Nobody answers in time: the question goes on to the backup. */
const Late = z.strictObject({ id: z.string(), late: z.literal(true) });

type Taken = Omit<z.infer<typeof Decision>, 'edits'> & { edits?: Record<string, Json> };
export type Decision = Taken | z.infer<typeof Late>;

/** What the named people decided in the sample cases of a map, in the order of the decisions. */
export const decisionsOf = (slug: string): Decision[] =>
  sampleLines(slug, 'decisions.jsonl').map((line) => z.union([Late, Decision]).parse(line) as Decision);
