import * as z from 'zod/mini';
import { Stop } from './stop.schema.ts';
import { DurationText, Id, Line, Prose, RuleText, means } from './words.schema.ts';

/** Where a step goes: one step, or branches taken in order, the last one without a rule. `join` ends a parallel branch. */
const Target = means(
  z.string().check(z.regex(/^[a-z][a-z0-9_]{0,59}$/, { error: 'the id of a step' })),
  'The id of a step, or join at the end of a parallel branch.',
);

const Branch = z.strictObject({ when: z.optional(RuleText), to: Target, label: z.optional(Line) });

const Next = z.union([Target, z.array(Branch).check(z.minLength(1), z.maxLength(20))]);

/** How it runs today: measures and comparisons come from these. */
const Takes = z.strictObject({
  hands_on: z.optional(DurationText),
  wait_before: z.optional(DurationText),
  rework: means(z.optional(z.number().check(z.minimum(0), z.maximum(1))), 'Share of cases that come back, 0 to 1.'),
});

const KindOfWork = z.enum(['copy_paste', 'chasing', 'status_only', 'tiny_approval', 'rework', 'judgment']);

export const stepBase = {
  title: Line,
  lane: Id,
  layer: z.optional(z.enum(['execution', 'judgment', 'boundary'])),
  stops: z.optional(z.array(Stop).check(z.maxLength(20))),
  done_when: z.optional(Line),
  max_visits: means(
    z.optional(z.int().check(z.minimum(1), z.maximum(1_000))),
    'In a loop: how often a case may come here.',
  ),
  tool: z.optional(Line),
  takes: z.optional(Takes),
  work: z.optional(KindOfWork),
  notes: z.optional(Prose),
};

/** Steps that go on somewhere. Optional here so that the checks can say which step leads nowhere. */
export const goesOn = { next: z.optional(Next) };
export { Target };
