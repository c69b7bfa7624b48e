import { z } from 'zod';
import { goesOn, stepBase, Target } from './step-base.schema.ts';
import { Fields } from './type-spec.schema.ts';
import { ValueRecord, ValueSpec } from './value.schema.ts';
import { DurationText, ExpressionText, Id, Line, Slug } from './words.schema.ts';

/** Waits for a time, a moment or a message, whichever comes first. */
export const WaitStep = z.strictObject({
  kind: z.literal('wait'),
  ...stepBase,
  for: DurationText.optional(),
  until: ValueSpec.optional().meta({ description: 'A moment, or "= expression" of one.' }),
  business_hours: z.boolean().optional(),
  message: z
    .strictObject({ connector: Line, event: Line, key: ValueSpec, fields: Fields.optional() })
    .optional()
    .meta({ description: "The message that ends the wait, e.g. the customer's reply." }),
  remind: z.strictObject({ after: z.array(DurationText).min(1).max(20), role: Id }).optional(),
  on_timeout: Target.optional(),
  ...goesOn,
});

/** Parallel branches; goes on when every branch has said `next: join`. */
export const AllStep = z.strictObject({
  kind: z.literal('all'),
  ...stepBase,
  branches: z
    .array(z.strictObject({ id: Id, title: Line, first: Id }))
    .min(2)
    .max(20),
  ...goesOn,
});

/** Runs another map, and waits for its end or hands over. */
export const CallStep = z.strictObject({
  kind: z.literal('call'),
  ...stepBase,
  map: Slug,
  with: ValueRecord.optional(),
  waits: z.boolean().optional(),
  output: Fields.optional(),
  ...goesOn,
});

export const EndStep = z.strictObject({
  kind: z.literal('end'),
  ...stepBase,
  outcome: z.enum(['done', 'declined']),
  reason_code: Id,
  gives: ValueRecord.optional(),
});

/** All of an `each` step but its inner steps. */
export const eachStep = {
  kind: z.literal('each'),
  ...stepBase,
  items: ExpressionText,
  as: Id,
  key: ExpressionText,
  at_once: z.int().min(1).max(1_000).optional(),
  first: Id,
  ...goesOn,
};
