import * as z from 'zod/mini';
import { Answerable } from './answerable.schema.ts';
import { Step } from './step.schema.ts';
import { Target } from './step-base.schema.ts';
import { Fields } from './type-spec.schema.ts';
import { ValueRecord } from './value.schema.ts';
import { DayText, DurationText, ExpressionText, HoleText, Id, Line, Prose, Slug, means } from './words.schema.ts';

/** The format number this Baton writes and reads. */
export const FORMAT = 1;

const BusinessFunction = z.enum([
  'sales',
  'finance',
  'operations',
  'support',
  'people',
  'product',
  'leadership',
  'engineering',
]);

const Lane = z.strictObject({
  id: Id,
  title: Line,
  kind: z.enum(['outside', 'automatic', 'person']),
  role: z.optional(Id),
});

const Trigger = z.strictObject({
  title: z.optional(Line),
  lane: z.optional(Id),
  connector: means(z.optional(Line), 'May be left out on a current map.'),
  event: z.optional(Line),
  with: z.optional(ValueRecord),
  gives: means(z.optional(Id), 'The name under which rules and values read what arrives.'),
  fields: means(z.optional(Fields), 'What arrives, when the connector cannot know it (webhooks).'),
  key: means(z.optional(ExpressionText), 'The same key = the same event, delivered twice.'),
  case_title: z.optional(HoleText),
  next: Target,
});

const Review = z.strictObject({
  first_cases: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
  until: z.optional(DayText),
});

/** A finding that somebody looked at and lets stand. What must be fixed cannot be accepted. */
const Accepted = z.strictObject({
  check: means(Slug, 'The code of the finding, e.g. status-only.'),
  step: means(z.optional(Id), 'Only at this step; left out: anywhere in the map.'),
  reason: means(Prose, 'Why it is right as it is.'),
  by: means(Line, 'Who decided that: a name.'),
});

export const MapDocument = z
  .strictObject({
    $schema: z.optional(z.string().check(z.maxLength(500))),
    format: z.literal(FORMAT),
    id: Slug,
    title: Line,
    purpose: z.optional(Line),
    function: z.optional(BusinessFunction),
    current: means(z.optional(z.boolean()), 'true = how it runs today; described, never run.'),
    done_when: z.optional(Line),
    promise: means(z.optional(DurationText), 'How long a case may take, as promised to others.'),
    owner: z.optional(z.strictObject({ role: z.optional(Id), backup: z.optional(Id) })),
    roles: z.record(Id, z.strictObject({ title: Line })),
    lanes: z.array(Lane).check(z.minLength(1), z.maxLength(100)),
    trigger: Trigger,
    steps: z.record(Id, Step),
    when_it_breaks: z.optional(Answerable),
    review: z.optional(Review),
    accepted: means(z.optional(z.array(Accepted).check(z.maxLength(200))), 'Findings that were looked at and stand.'),
  })
  .register(z.globalRegistry, {
    title: 'Baton process map',
    description: 'How a process runs, who holds what, and where it stops.',
  });
export type MapDocument = z.infer<typeof MapDocument>;
