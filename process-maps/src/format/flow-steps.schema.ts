import * as z from 'zod/mini';
import { goesOn, stepBase, Target } from './step-base.schema.ts';
import { Fields } from './type-spec.schema.ts';
import { ValueRecord, ValueSpec } from './value.schema.ts';
import { DurationText, ExpressionText, Id, Line, Slug, means } from './words.schema.ts';

/** Waits for a time, a moment or a message, whichever comes first. */
export const WaitStep = z.strictObject({
  kind: z.literal('wait'),
  ...stepBase,
  for: z.optional(DurationText),
  until: means(z.optional(ValueSpec), 'A moment, or "= expression" of one.'),
  business_hours: z.optional(z.boolean()),
  message: means(
    z.optional(
      z.strictObject({
        connector: Line,
        event: Line,
        with: means(z.optional(ValueRecord), 'Where it is looked for, the same for every case.'),
        key: ValueSpec,
        fields: z.optional(Fields),
      }),
    ),
    "The message that ends the wait, e.g. the customer's reply.",
  ),
  remind: z.optional(z.strictObject({ after: z.array(DurationText).check(z.minLength(1), z.maxLength(20)), role: Id })),
  on_timeout: z.optional(Target),
  ...goesOn,
});

/** Parallel branches; goes on when every branch has said `next: join`. */
export const AllStep = z.strictObject({
  kind: z.literal('all'),
  ...stepBase,
  branches: z.array(z.strictObject({ id: Id, title: Line, first: Id })).check(z.minLength(2), z.maxLength(20)),
  ...goesOn,
});

/** Runs another map, and waits for its end or hands over. */
export const CallStep = z.strictObject({
  kind: z.literal('call'),
  ...stepBase,
  map: Slug,
  with: z.optional(ValueRecord),
  waits: z.optional(z.boolean()),
  output: z.optional(Fields),
  ...goesOn,
});

export const EndStep = z.strictObject({
  kind: z.literal('end'),
  ...stepBase,
  outcome: z.enum(['done', 'declined']),
  reason_code: Id,
  gives: z.optional(ValueRecord),
});

/** All of an `each` step but its inner steps. */
export const eachStep = {
  kind: z.literal('each'),
  ...stepBase,
  items: ExpressionText,
  as: Id,
  key: ExpressionText,
  at_once: z.optional(z.int().check(z.minimum(1), z.maximum(1_000))),
  first: Id,
  ...goesOn,
};
