import type { Json, Must } from '@baton/process-maps';
import { z } from 'zod';

const name = z.string().min(1);

const MustHappen = z
  .strictObject({
    stops: name.optional(),
    not_stops: name.optional(),
    task: name.optional(),
    owner: name.optional(),
    end: z.enum(['done', 'declined', 'cancelled', 'stopped', 'waiting']).optional(),
    step: name.optional(),
    output: z.record(z.string(), z.json()).optional(),
  })
  .refine((must) => Object.keys(must).length > 0 && (must.step === undefined) === (must.output === undefined));

/** @returns what must happen to a saved case, or in one sentence what is wrong with how it is said */
export function readMust(value: Json): Must | string {
  const parsed = MustHappen.safeParse(value);
  // What zod leaves undefined is absent in the file.
  if (parsed.success) return parsed.data as Must;
  const [at] = parsed.error.issues[0]!.path;
  const what = at === undefined ? 'under “must”' : `as “${String(at)}” under “must”`;
  return `Expected stops, not_stops, task, owner, end (done, declined, cancelled, stopped, waiting), or step with output; found something else ${what}.`;
}
