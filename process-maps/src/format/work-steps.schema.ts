import { z } from 'zod';
import { Answerable, answerable } from './answerable.schema.ts';
import { goesOn, stepBase } from './step-base.schema.ts';
import { Choice } from './stop.schema.ts';
import { Fields } from './type-spec.schema.ts';
import { ValueRecord, ValueSpec } from './value.schema.ts';
import { DurationText, HoleText, Id, Line, Prose } from './words.schema.ts';

const Retry = z.strictObject({
  attempts: z.int().min(1).max(50).meta({ description: 'The first try included.' }),
  first: DurationText.optional(),
  factor: z.number().min(1).max(10).optional(),
  at_most: DurationText.optional(),
});

/** Does something in another system through a connector. */
export const ActionStep = z.strictObject({
  kind: z.literal('action'),
  ...stepBase,
  uses: z
    .string()
    .regex(/^[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)+$/, { error: 'connector.action, e.g. intercom.create_ticket' })
    .meta({ description: 'connector.action, e.g. intercom.create_ticket.' }),
  with: ValueRecord.optional(),
  retry: Retry.optional(),
  unknown_outcome: Answerable.optional().meta({
    description: 'Who settles "did this happen?" when an answer was lost.',
  }),
  ...goesOn,
});

/** Prepares, sorts, extracts or drafts. Never decides money, legal, policy or people matters. */
export const AiStep = z.strictObject({
  kind: z.literal('ai'),
  ...stepBase,
  task: z.enum(['classify', 'extract', 'draft', 'summarise', 'ask_missing', 'fit_check', 'match', 'compose']),
  instruction: Prose.optional(),
  sees: ValueRecord.optional().meta({ description: 'The data the step may see; nothing else is sent.' }),
  context: z.array(Line).max(20).optional(),
  needs: z.array(Line).max(50).optional(),
  rules: ValueSpec.optional(),
  output: Fields.optional(),
  retry: Retry.optional(),
  ...goesOn,
});

/** A task for one named person. */
export const PersonStep = z.strictObject({
  kind: z.literal('person'),
  ...stepBase,
  ...answerable,
  form: z.enum(['do', 'review', 'choose', 'approve']).optional(),
  question: HoleText.optional(),
  shows: ValueRecord.optional(),
  choices: z.array(Choice).min(1).max(6).optional(),
  fields: Fields.optional().meta({ description: 'What the person fills in.' }),
  ...goesOn,
});

/** Work as it is done today, on a current map only: cannot be run. */
export const ManualStep = z.strictObject({ kind: z.literal('manual'), ...stepBase, ...goesOn, role: Id.optional() });

/** Chooses the way on by rules. */
export const DecisionStep = z.strictObject({ kind: z.literal('decision'), ...stepBase, ...goesOn });
