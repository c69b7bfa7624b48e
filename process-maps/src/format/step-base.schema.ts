import { z } from 'zod';
import { Stop } from './stop.schema.ts';
import { DurationText, Id, Line, Prose, RuleText } from './words.schema.ts';

/** Where a step goes: one step, or branches taken in order, the last one without a rule. `join` ends a parallel branch. */
const Target = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,59}$/, { error: 'the id of a step' })
  .meta({ description: 'The id of a step, or join at the end of a parallel branch.' });

const Branch = z.strictObject({ when: RuleText.optional(), to: Target, label: Line.optional() });

const Next = z.union([Target, z.array(Branch).min(1).max(20)]);

/** How it runs today: measures and comparisons come from these. */
const Takes = z.strictObject({
  hands_on: DurationText.optional(),
  wait_before: DurationText.optional(),
  rework: z.number().min(0).max(1).optional().meta({ description: 'Share of cases that come back, 0 to 1.' }),
});

const KindOfWork = z.enum(['copy_paste', 'chasing', 'status_only', 'tiny_approval', 'rework', 'judgment']);

export const stepBase = {
  title: Line,
  lane: Id,
  layer: z.enum(['execution', 'judgment', 'boundary']).optional(),
  stops: z.array(Stop).max(20).optional(),
  done_when: Line.optional(),
  max_visits: z.int().min(1).max(1_000).optional().meta({ description: 'In a loop: how often a case may come here.' }),
  tool: Line.optional(),
  takes: Takes.optional(),
  work: KindOfWork.optional(),
  notes: Prose.optional(),
};

/** Steps that go on somewhere. Optional here so that the checks can say which step leads nowhere. */
export const goesOn = { next: Next.optional() };
export { Target };
