import { z } from 'zod';
import { Answerable } from './answerable.schema.ts';
import { Step } from './step.schema.ts';
import { Target } from './step-base.schema.ts';
import { Fields } from './type-spec.schema.ts';
import { ValueRecord } from './value.schema.ts';
import { DayText, DurationText, ExpressionText, HoleText, Id, Line, Prose, Slug } from './words.schema.ts';

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
  role: Id.optional(),
});

const Trigger = z.strictObject({
  title: Line.optional(),
  lane: Id.optional(),
  connector: Line.optional().meta({ description: 'May be left out on a current map.' }),
  event: Line.optional(),
  with: ValueRecord.optional(),
  gives: Id.optional().meta({ description: 'The name under which rules and values read what arrives.' }),
  fields: Fields.optional().meta({ description: 'What arrives, when the connector cannot know it (webhooks).' }),
  key: ExpressionText.optional().meta({ description: 'The same key = the same event, delivered twice.' }),
  case_title: HoleText.optional(),
  next: Target,
});

const Review = z.strictObject({ first_cases: z.int().min(1).max(10_000).optional(), until: DayText.optional() });

/** A finding that somebody looked at and lets stand. What must be fixed cannot be accepted. */
const Accepted = z.strictObject({
  check: Slug.meta({ description: 'The code of the finding, e.g. status-only.' }),
  step: Id.optional().meta({ description: 'Only at this step; left out: anywhere in the map.' }),
  reason: Prose.meta({ description: 'Why it is right as it is.' }),
  by: Line.meta({ description: 'Who decided that: a name.' }),
});

export const MapDocument = z
  .strictObject({
    $schema: z.string().max(500).optional(),
    format: z.literal(FORMAT),
    id: Slug,
    title: Line,
    purpose: Line.optional(),
    function: BusinessFunction.optional(),
    current: z.boolean().optional().meta({ description: 'true = how it runs today; described, never run.' }),
    done_when: Line.optional(),
    promise: DurationText.optional().meta({ description: 'How long a case may take, as promised to others.' }),
    owner: z.strictObject({ role: Id.optional(), backup: Id.optional() }).optional(),
    roles: z.record(Id, z.strictObject({ title: Line })),
    lanes: z.array(Lane).min(1).max(100),
    trigger: Trigger,
    steps: z.record(Id, Step),
    when_it_breaks: Answerable.optional(),
    review: Review.optional(),
    accepted: z.array(Accepted).max(200).optional().meta({ description: 'Findings that were looked at and stand.' }),
  })
  .meta({ title: 'Baton process map', description: 'How a process runs, who holds what, and where it stops.' });
export type MapDocument = z.infer<typeof MapDocument>;
